-- CreateTable
CREATE TABLE "Reminder" (
    "userId" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "dayMarker" TEXT,
    "dueSlot" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "ReminderDevice" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "ReminderDevice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Reminder_dueSlot_idx" ON "Reminder"("dueSlot");

-- CreateIndex
CREATE INDEX "ReminderDevice_userId_idx" ON "ReminderDevice"("userId");

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderDevice" ADD CONSTRAINT "ReminderDevice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
