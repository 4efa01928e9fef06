import { layoutWithMessages } from "@/components/shell/layout-with-messages";

export default layoutWithMessages("reminders");
