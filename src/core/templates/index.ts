/** The built-in templates. One file in `library/`, one line here. */
import { defineRegistry } from "../model/registry";
import { mvdTv202304 } from "./library/mvd-tv-2023-04";
import type { Template } from "./template";

export const templates = defineRegistry<Template>([mvdTv202304]);
