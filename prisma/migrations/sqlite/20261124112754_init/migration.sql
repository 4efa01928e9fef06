-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "emailLookup" TEXT NOT NULL,
    "emailSealed" BLOB NOT NULL,
    "passwordSalt" BLOB NOT NULL,
    "passwordParams" TEXT NOT NULL,
    "passwordVerifier" BLOB NOT NULL,
    "recoveryKeySealed" BLOB NOT NULL,
    "currentKeyId" INTEGER NOT NULL DEFAULT 1,
    "recoveryConfirmed" BOOLEAN NOT NULL DEFAULT false,
    "createdMonth" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "KeyWrap" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "keyId" INTEGER NOT NULL,
    "method" TEXT NOT NULL,
    "salt" BLOB NOT NULL,
    "params" TEXT NOT NULL,
    "wrapped" BLOB NOT NULL,
    CONSTRAINT "KeyWrap_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "wrapped" BLOB NOT NULL,
    "keepSignedIn" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "lastSeenAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Entry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "schemaVersion" INTEGER NOT NULL,
    "sealed" BLOB NOT NULL,
    "deleted" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Entry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "points" INTEGER NOT NULL,
    "expire" DATETIME
);

-- CreateTable
CREATE TABLE "StoreFact" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "User_emailLookup_key" ON "User"("emailLookup");

-- CreateIndex
CREATE UNIQUE INDEX "KeyWrap_userId_keyId_method_key" ON "KeyWrap"("userId", "keyId", "method");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "Entry_userId_kind_month_idx" ON "Entry"("userId", "kind", "month");

-- CreateIndex
CREATE INDEX "RateLimit_expire_idx" ON "RateLimit"("expire");
