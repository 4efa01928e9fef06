import { layoutWithMessages } from "@/components/shell/layout-with-messages";

export default layoutWithMessages("inbox", "checkIns", "sessions");
