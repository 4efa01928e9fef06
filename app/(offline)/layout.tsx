export { OfflineFrame as default } from "@/lib/views/offline/components/offline-frame";
