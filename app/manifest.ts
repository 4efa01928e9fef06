import type { MetadataRoute } from "next";
import { getTranslations } from "next-intl/server";

/** What a phone needs to install Keerpunt: a name, a picture, and the three things that are tapped most. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const [t, tShell] = await Promise.all([getTranslations("manifest"), getTranslations("shell")]);
  return {
    id: "/",
    name: tShell("title"),
    short_name: tShell("title"),
    description: t("description"),
    start_url: "/today",
    scope: "/",
    display: "standalone",
    background_color: "#EDE6D6",
    theme_color: "#EDE6D6",
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [
      { name: t("checkIn"), url: "/check-ins/new" },
      { name: t("session"), url: "/sessions/new" },
      { name: tShell("help"), url: "/help" },
    ],
  };
}
