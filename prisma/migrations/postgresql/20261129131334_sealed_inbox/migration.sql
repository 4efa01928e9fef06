-- CreateTable
CREATE TABLE "InboxBox" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "userId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "state" TEXT NOT NULL,
    "clockAheadMinutes" INTEGER NOT NULL,

    CONSTRAINT "InboxBox_pkey" PRIMARY KEY ("userId","id","version")
);

-- CreateTable
CREATE TABLE "DepositToken" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "createdMonth" TEXT NOT NULL,

    CONSTRAINT "DepositToken_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "InboxBox_userId_state_idx" ON "InboxBox"("userId", "state");

-- CreateIndex
CREATE INDEX "DepositToken_userId_idx" ON "DepositToken"("userId");

-- AddForeignKey
ALTER TABLE "InboxBox" ADD CONSTRAINT "InboxBox_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DepositToken" ADD CONSTRAINT "DepositToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
