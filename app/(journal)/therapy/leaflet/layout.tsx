import { layoutWithWords } from "@/components/shell/layout-with-words";

export default layoutWithWords("agreements");
