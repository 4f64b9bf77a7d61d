import { run } from "../run.ts";

export interface Probed {
  readonly seconds: number;
  readonly codecs: readonly string[];
  readonly size: string;
  readonly rate: string;
  readonly level: number;
}

interface Stream {
  readonly codec_name?: string;
  readonly profile?: string;
  readonly width?: number;
  readonly height?: number;
  readonly r_frame_rate?: string;
  readonly level?: number;
}

export function probe(file: string): Probed {
  const show = ["-show_streams", "-show_format", "-of", "json"];
  const { printed } = run("ffprobe", ["-v", "error", ...show, file]);
  const found: { streams: readonly Stream[]; format: { duration: string } } = JSON.parse(printed);
  const video = found.streams.find(({ width }) => width !== undefined);
  return {
    seconds: Number(found.format.duration),
    codecs: found.streams.map((stream) =>
      stream === video ? `${stream.codec_name} ${stream.profile}` : `${stream.codec_name}`,
    ),
    size: `${video?.width ?? 0}x${video?.height ?? 0}`,
    rate: video?.r_frame_rate ?? "",
    level: video?.level ?? 0,
  };
}
