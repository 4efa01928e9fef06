import { describe, expect, it } from "vitest";
import { MAX_REQUEST_BYTES } from "@/lib/platform/http/limits";
import { receiveFile } from "./receive-file";

const URL_OF_FORM = "http://localhost/settings/import/upload";

function posted(file: File): Request {
  const body = new FormData();
  body.set("file", file);
  return new Request(URL_OF_FORM, { method: "POST", body });
}

/** A body that comes bit by bit and counts how much of it was taken. */
function streamed(chunkBytes: number, chunks: number) {
  const taken = { bytes: 0 };
  let left = chunks;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left === 0) return controller.close();
      left -= 1;
      taken.bytes += chunkBytes;
      controller.enqueue(new Uint8Array(chunkBytes));
    },
  });
  const init: RequestInit & { duplex: "half" } = { method: "POST", body, duplex: "half" };
  return { request: new Request(URL_OF_FORM, init), taken };
}

describe("receiveFile", () => {
  it("gives the bytes and the name", async () => {
    const bytes = Buffer.from("date,mood\r\n\u0000é");
    expect(await receiveFile(posted(new File([bytes], "a b.csv")))).toEqual({
      ok: true,
      value: { name: "a b.csv", files: [new Uint8Array(bytes)] },
    });
  });

  it("refuses a body above the limit and keeps none of it", async () => {
    const megabyte = 1024 * 1024;
    const { request, taken } = streamed(megabyte, 100);
    expect(await receiveFile(request)).toEqual({ ok: false, fault: { code: "too-large" } });
    expect(taken.bytes).toBe(100 * megabyte);
  });

  it("stops listening to a body without end", async () => {
    const { request, taken } = streamed(16 * 1024 * 1024, Infinity);
    expect(await receiveFile(request)).toEqual({ ok: false, fault: { code: "too-large" } });
    expect(taken.bytes).toBeLessThan(600 * 1024 * 1024);
  });

  it("believes an announced length even when the body was cut", async () => {
    const request = posted(new File(["x"], "a.csv"));
    request.headers.set("content-length", String(MAX_REQUEST_BYTES + 1));
    expect(await receiveFile(request)).toMatchObject({ fault: { code: "too-large" } });
  });

  it("survives forms that are none", async () => {
    const broken = [
      new Request(URL_OF_FORM, { method: "POST" }),
      new Request(URL_OF_FORM, { method: "POST", body: "file=x" }),
      new Request(URL_OF_FORM, {
        method: "POST",
        body: "xx",
        headers: { "content-type": "multipart/form-data; boundary=y" },
      }),
    ];
    for (const request of broken) expect(await receiveFile(request)).toMatchObject({ fault: { code: "empty-file" } });
  });
});
