/** "Vì sao": the whole tree of a unit's score, what counted and what did not, where each mark stands. */
import { Button, Switch } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { SetScore } from "../../core/scoring/set-score";
import type { Place } from "../../host/open-workbook";
import { BackButton } from "../components/back-button";
import { CopyButton } from "../components/copy-button";
import { LongList } from "../components/long-list";
import { View, type ViewProps } from "../components/view";
import type { PaneServices } from "../pane-services";
import { ContentLine } from "./content-line";
import type { Why } from "./scored";
import { unitMessage } from "./unit-message";
import { WhyHead } from "./why-head";
import { whyLines } from "./why-lines";

interface WhyViewProps {
  readonly why: Why;
  /** For when it is scored, as a period id. */
  readonly period: string | null;
  /** The cell whose score it is, where one was asked about. */
  readonly askedOf: Place | null;
  readonly copyText: PaneServices["copyText"];
  readonly news: ViewProps["news"];
  readonly isBusy: boolean;
  readonly onBack: () => void;
  readonly onGoTo: (place: Place) => void;
  /** Null where the result keeps up by itself. */
  readonly onScoreAgain: (() => void) | null;
}

export function WhyView(props: WhyViewProps) {
  const { why, period, askedOf, copyText, news, isBusy, onBack, onGoTo, onScoreAgain } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [onlyMissing, setOnlyMissing] = useState(true);
  const { score } = why;
  const lines = useMemo(
    () => (score ? whyLines(score, toggled, onlyMissing && hasBoth(score)) : []),
    [score, toggled, onlyMissing],
  );
  const message = unitMessage(why, period);
  return (
    <View
      title={`Vì sao: ${why.name}`}
      back={<BackButton onClick={onBack} />}
      scrollRef={scroller}
      isLong
      news={news}
      {...((message !== null || onScoreAgain !== null) && {
        actions: (
          <>
            {message !== null && (
              <CopyButton size="medium" isPrimary label="Chép tin nhắn" text={message} copyText={copyText} />
            )}
            {onScoreAgain && (
              <Button
                appearance={message === null ? "primary" : "secondary"}
                disabledFocusable={isBusy}
                onClick={onScoreAgain}
              >
                Xem lại
              </Button>
            )}
          </>
        ),
      })}
    >
      <WhyHead why={why} askedOf={askedOf} />
      {score && hasBoth(score) && (
        <Switch
          label={`Chỉ các nội dung còn thiếu (${score.missing.length})`}
          checked={onlyMissing}
          onChange={(_, { checked }) => setOnlyMissing(checked)}
        />
      )}
      <LongList
        label="Các tiêu chí, nội dung"
        rows={lines}
        keyOf={({ key }) => key}
        scroller={scroller}
        render={(line) => (
          <ContentLine
            line={line}
            place={why.places.get(line.key)}
            onGoTo={onGoTo}
            onToggle={() => setToggled((before) => new Map(before).set(line.key, !line.isOpen))}
          />
        )}
      />
    </View>
  );
}

/** Something is missing, and something is not: there is something to leave out. */
function hasBoth({ missing, askedContents }: SetScore): boolean {
  return missing.length > 0 && missing.length < askedContents;
}
