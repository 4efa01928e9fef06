-- AlterTable
ALTER TABLE "Entry" DROP CONSTRAINT "Entry_pkey",
ADD CONSTRAINT "Entry_pkey" PRIMARY KEY ("userId", "id");
