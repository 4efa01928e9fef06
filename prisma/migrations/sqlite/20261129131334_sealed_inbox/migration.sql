-- CreateTable
CREATE TABLE "InboxBox" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "userId" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    "state" TEXT NOT NULL,
    "clockAheadMinutes" INTEGER NOT NULL,

    PRIMARY KEY ("userId", "id", "version"),
    CONSTRAINT "InboxBox_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DepositToken" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "createdMonth" TEXT NOT NULL,
    CONSTRAINT "DepositToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "InboxBox_userId_state_idx" ON "InboxBox"("userId", "state");

-- CreateIndex
CREATE INDEX "DepositToken_userId_idx" ON "DepositToken"("userId");
