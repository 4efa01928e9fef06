-- CreateTable
CREATE TABLE "Reminder" (
    "userId" TEXT NOT NULL PRIMARY KEY,
    "sealed" BLOB NOT NULL,
    "dayMarker" TEXT,
    "dueSlot" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Reminder_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReminderDevice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "sealed" BLOB NOT NULL,
    CONSTRAINT "ReminderDevice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Reminder_dueSlot_idx" ON "Reminder"("dueSlot");

-- CreateIndex
CREATE INDEX "ReminderDevice_userId_idx" ON "ReminderDevice"("userId");
