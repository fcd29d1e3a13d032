/** Comments with answers (ExcelApi 1.10), of the workbook and of a sheet. */
import { a1 } from "../../../../src/core/model/address";
import type { BookComment, BookCommentReply } from "../../book/book";
import { flagValue, objectArgument, textArgument, textValue } from "../arguments";
import { defineClass, defineCollection } from "../define-class";
import { areaOf } from "../range/address";
import { isSingleCell } from "../range/geometry";
import { requireWritable } from "../range/guard";
import type { HostState } from "../host-state";
import { refuse } from "../refusal";
import { type HostObject, objectOf, type RangeTarget, type Scope } from "../targets";

const commentCollection = defineCollection("CommentCollection", {
  items: (scope, host) => commentsIn(scope, host).map(commentObject),
  item: (scope, key, host) => {
    const comment = commentsIn(scope, host).find(({ id }) => id === key);
    return comment ? commentObject(comment) : null;
  },
  methods: {
    Add: (scope, args, host) => {
      requireWritable(host);
      const { sheet, range } = cellArgument(args[0], scope, host);
      if (sheet.protection) refuse("AccessDenied");
      const { top: row, left: column } = range;
      if (commentAt(host, { sheet, range })) refuse("ItemAlreadyExists");
      const comment: BookComment = {
        id: host.book.newId(),
        sheet,
        row,
        column,
        content: textArgument(args, 1),
        authorName: userName,
        resolved: false,
        replies: [],
      };
      host.book.comments = [...host.book.comments, comment];
      host.book.tell({ kind: "layout", sheet });
      return commentObject(comment);
    },
    GetItemByCell: (scope, args, host) => {
      const comment = commentAt(host, cellArgument(args[0], scope, host));
      return commentObject(comment ?? refuse("ItemNotFound"));
    },
    GetItemByReplyId: (_scope, args, host) => {
      const id = textArgument(args, 0);
      const comment = host.book.comments.find(({ replies }) => replies.some((reply) => reply.id === id));
      return commentObject(comment ?? refuse("ItemNotFound"));
    },
  },
});

const comment = defineClass("Comment", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Content: {
      get: ({ id }, host) => commentOf(id, host).content,
      set: ({ id }, value, host) => {
        requireWritable(host);
        commentOf(id, host).content = textValue(value);
      },
    },
    RichContent: { get: ({ id }, host) => commentOf(id, host).content },
    ContentType: { get: () => "Plain" },
    Mentions: { get: () => [] },
    AuthorName: { get: ({ id }, host) => commentOf(id, host).authorName },
    Resolved: {
      get: ({ id }, host) => commentOf(id, host).resolved,
      set: ({ id }, value, host) => {
        requireWritable(host);
        commentOf(id, host).resolved = flagValue(value);
      },
    },
  },
  objects: { Replies: (target) => objectOf("CommentReplyCollection", target) },
  methods: {
    Delete: ({ id }, _args, host) => {
      requireWritable(host);
      const found = commentOf(id, host);
      host.book.comments = host.book.comments.filter((other) => other !== found);
      host.book.tell({ kind: "layout", sheet: found.sheet });
    },
    GetLocation: ({ id }, _args, host) => {
      const { sheet, row, column } = commentOf(id, host);
      return objectOf("Range", areaOf(host.book, a1(row, column), sheet));
    },
  },
});

const replyCollection = defineCollection("CommentReplyCollection", {
  items: ({ id }, host) => commentOf(id, host).replies.map((reply) => replyObject(id, reply)),
  item: ({ id }, key, host) => {
    const reply = commentOf(id, host).replies.find((other) => other.id === key);
    return reply ? replyObject(id, reply) : null;
  },
  methods: {
    Add: ({ id }, args, host) => {
      requireWritable(host);
      const reply = { id: host.book.newId(), content: textArgument(args, 0), authorName: userName };
      commentOf(id, host).replies.push(reply);
      return replyObject(id, reply);
    },
  },
});

const reply = defineClass("CommentReply", {
  identity: ({ replyId }) => ({ Id: replyId }),
  scalars: {
    Id: { get: ({ replyId }) => replyId },
    Content: {
      get: (target, host) => replyOf(target, host).content,
      set: (target, value, host) => {
        requireWritable(host);
        replyOf(target, host).content = textValue(value);
      },
    },
    AuthorName: { get: (target, host) => replyOf(target, host).authorName },
  },
  methods: {
    Delete: (target, _args, host) => {
      const found = commentOf(target.id, host);
      found.replies = found.replies.filter(({ id }) => id !== target.replyId);
    },
    GetParentComment: ({ id }) => objectOf("Comment", { id }),
  },
});

export const commentClasses = [commentCollection, comment, replyCollection, reply];

const userName = "Người dùng";

function commentsIn(scope: Scope, { book }: HostState): readonly BookComment[] {
  return scope ? book.comments.filter(({ sheet }) => sheet === scope) : book.comments;
}

function commentObject({ id }: BookComment): HostObject {
  return objectOf("Comment", { id });
}

function replyObject(id: string, { id: replyId }: BookCommentReply): HostObject {
  return objectOf("CommentReply", { id, replyId });
}

function commentOf(id: string, { book }: HostState): BookComment {
  return book.comments.find((found) => found.id === id) ?? refuse("ItemNotFound");
}

function replyOf(
  target: { readonly id: string; readonly replyId: string },
  host: HostState,
): BookCommentReply {
  return commentOf(target.id, host).replies.find(({ id }) => id === target.replyId) ?? refuse("ItemNotFound");
}

/** One cell, as an object or an address; without a sheet it is the active one's. */
function cellArgument(value: unknown, scope: Scope, { book }: HostState): RangeTarget {
  const target =
    typeof value === "string"
      ? areaOf(book, value, scope ?? book.active)
      : (objectArgument(value, "Range") ?? refuse("InvalidArgument"));
  return isSingleCell(target.range) ? target : refuse("InvalidArgument");
}

function commentAt({ book }: HostState, { sheet, range }: RangeTarget): BookComment | undefined {
  return book.comments.find(
    (found) => found.sheet === sheet && found.row === range.top && found.column === range.left,
  );
}
