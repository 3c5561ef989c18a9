// Generated from specs/channel-talk by `npm run generate`. Edit the description instead.

export interface paths {
    "/open/v4/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the public groups
         * @deprecated
         * @description Lists the public groups of the channel in ascending order of their names. sw calls version 4 deprecated; version 5 has the same route.
         */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open/v4/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a public group by its id
         * @deprecated
         * @description Gives a public group and the managers in it. sw calls version 4 deprecated; version 5 has the same route.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open/v4/groups/{groupId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a group by its id
         * @deprecated
         * @description Lists the messages of a group, with the bots, users, support bots and automation rules they refer to, as JSON. The example request of the document is `GET /open/v4/groups/1234/messages?since=1401231818&limit=25&sortOrder=asc`. sw calls version 4 deprecated; version 5 has the same route.
         *
         *     Source: C001, C002, C003.
         */
        get: operations["listGroupMessages"];
        put?: never;
        /**
         * Send a message to a group
         * @deprecated
         * @description Sends a message to a group as a bot. `actAsManager` among the options and a bare less-than sign in the text of a block are refused. sw calls version 4 deprecated; version 5 has the same route.
         */
        post: operations["createGroupMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open/v4/groups/@{groupName}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a group by its name
         * @deprecated
         * @description Lists the messages of a group, with the bots, users, support bots and automation rules they refer to, as JSON. The example request of the document, `GET /open/v3/groups/@justGroup/messages?since=1401231818&limit=25&sortOrder=asc`, is under version 3; its URL is under version 4, which sw calls deprecated; version 5 has the same route.
         *
         *     Source: C015, C016, C017, C019.
         */
        get: operations["listGroupMessagesByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open/v4/groups/{groupId}/threads/{messageId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages of a thread
         * @deprecated
         * @description Lists the messages of the thread that hangs from a message. sw calls version 4 deprecated; version 5 has the same route.
         */
        get: operations["listThreadMessages"];
        put?: never;
        /**
         * Send a message to a thread
         * @deprecated
         * @description Sends a message to the thread that hangs from a message. sw calls version 4 deprecated; version 5 has the same route.
         */
        post: operations["createThreadMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: int64
         * @description A moment as whole milliseconds since 1970-01-01T00:00:00Z.
         *
         *     Unit: milliseconds.
         * @example 1715938200123
         */
        EpochMilliseconds: number;
        /**
         * Format: int64
         * @description A moment as whole seconds since 1970-01-01T00:00:00Z.
         *
         *     Unit: seconds.
         * @example 1715938200
         */
        EpochSeconds: number;
        /**
         * @description What an automation rule does.
         * @example {
         *       "type": "userTag"
         *     }
         */
        AutomationAction: {
            /**
             * @description The kind of the action.
             *
             *     Source: C343, C345.
             * @example userTag
             */
            type?: string;
        };
        /**
         * @description A rule that acts on chats by itself; only the document describes it.
         * @example {
         *       "id": "5001",
         *       "name": "Close old chats",
         *       "run": true
         *     }
         */
        AutomationRule: {
            /**
             * @description ID of the rule.
             *
             *     Source: C327.
             * @example 5001
             */
            id?: string;
            /**
             * @description ID of the channel it belongs to.
             *
             *     Source: C328.
             * @example 16440
             */
            channelId?: string;
            /**
             * @description Name of the rule.
             *
             *     Source: C329.
             * @example Close old chats
             */
            name?: string;
            /**
             * @description Whether the rule runs.
             *
             *     Source: C330.
             * @example true
             */
            run?: boolean;
            /**
             * @description Place among the rules.
             *
             *     Source: C331.
             * @example 0
             */
            rank?: number;
            /**
             * @description How often the rule has run.
             *
             *     Source: C332.
             * @example 0
             */
            executionCount?: number;
            /**
             * @description What sets the rule off.
             *
             *     Source: C333.
             * @example [
             *       {
             *         "type": "userChatOpened"
             *       }
             *     ]
             */
            triggers?: components["schemas"]["AutomationTrigger"][];
            /**
             * @description Which chats it acts on.
             *
             *     Source: C335.
             */
            filter?: components["schemas"]["Query"];
            /**
             * @description What it does.
             *
             *     Source: C342.
             * @example [
             *       {
             *         "type": "userTag"
             *       }
             *     ]
             */
            staticActions?: components["schemas"]["AutomationAction"][];
            /**
             * @description What it does to the state of the chat.
             *
             *     Source: C344.
             */
            stateAction?: components["schemas"]["AutomationAction"];
            /**
             * @description When the rule was made.
             *
             *     Source: C346.
             * @example 1624422361857
             */
            createdAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description When the rule last changed; it may be before `createdAt`.
             *
             *     Source: C347, C355.
             * @example 1624422361689
             */
            updatedAt?: components["schemas"]["EpochMilliseconds"];
        };
        /**
         * @description What sets an automation rule off.
         * @example {
         *       "type": "userChatOpened"
         *     }
         */
        AutomationTrigger: {
            /**
             * @description The kind of the trigger.
             *
             *     Source: C334.
             * @example userChatOpened
             */
            type?: string;
        };
        /**
         * @description A stored picture.
         * @example {
         *       "bucket": "bin.exp.channel.io",
         *       "key": "pub-file/1234/bot.png",
         *       "width": 120
         *     }
         */
        Avatar: {
            /**
             * @description Bucket that stores the picture.
             *
             *     Source: C161.
             * @example bin.exp.channel.io
             */
            bucket: string;
            /**
             * @description Key of the picture in its bucket.
             *
             *     Source: C162.
             * @example pub-file/1234/bot.png
             */
            key: string;
            /**
             * Format: int32
             * @description Width of the picture.
             *
             *     Unit: pixels. Source: C163.
             * @example 120
             */
            width?: number;
            /**
             * Format: int32
             * @description Height of the picture.
             *
             *     Unit: pixels. Source: C164.
             * @example 120
             */
            height?: number;
        };
        /**
         * @description Bytes, as a buffer of the Java platform is written out.
         * @example {
         *       "short": 0,
         *       "char": "a",
         *       "int": 0
         *     }
         */
        BinaryValue: {
            /**
             * Format: int32
             * @description The bytes read as a short.
             *
             *     Source: C113, C126.
             * @example 0
             */
            short?: number;
            /**
             * @description The bytes read as a character.
             *
             *     Source: C114, C127.
             * @example a
             */
            char?: string;
            /**
             * Format: int32
             * @description The bytes read as an int.
             *
             *     Source: C115, C128.
             * @example 0
             */
            int?: number;
            /**
             * Format: int64
             * @description The bytes read as a long.
             *
             *     Source: C116, C129.
             * @example 0
             */
            long?: number;
            /**
             * @description The bytes read as a float.
             *
             *     Source: C117, C130.
             * @example 0
             */
            float?: number;
            /**
             * @description The bytes read as a double.
             *
             *     Source: C118, C131.
             * @example 0
             */
            double?: number;
            /**
             * @description Whether the buffer lies outside the heap.
             *
             *     Source: C119, C132.
             * @example false
             */
            direct?: boolean;
            /**
             * @description Whether the buffer may not be written.
             *
             *     Source: C120, C133.
             * @example false
             */
            readOnly?: boolean;
        };
        /**
         * @description A block of text: text and code hold a value, bullets hold blocks.
         * @example {
         *       "type": "text",
         *       "language": "javascript",
         *       "value": "Hello"
         *     }
         */
        Block: {
            /**
             * @description The kind of the block.
             *
             *     Source: C054, C263.
             * @example text
             */
            type: components["schemas"]["BlockType"];
            /**
             * @description Language of the code in a block of code, by its name.
             *
             *     Source: C055, C264.
             * @example javascript
             */
            language?: string;
            /**
             * @description The text, or the code.
             *
             *     Source: C056, C265.
             * @example Hello
             */
            value?: string;
            /**
             * @description The blocks of a list, of the same type as this one; the printed `[null]` stands for that type.
             *
             *     Source: C057, C266.
             * @example [
             *       {
             *         "type": "text",
             *         "value": "First"
             *       }
             *     ]
             */
            blocks?: components["schemas"]["Block"][];
        };
        /**
         * @description The kind of a block of text.
         * @example bullets
         * @enum {string}
         */
        BlockType: "bullets" | "code" | "text";
        /**
         * @description A bot of the channel.
         * @example {
         *       "id": "10598",
         *       "name": "Channel-bot",
         *       "color": "#123456"
         *     }
         */
        Bot: {
            /**
             * @description ID of the bot.
             *
             *     Source: C156.
             * @example 10598
             */
            id?: string;
            /**
             * @description ID of the channel the bot belongs to.
             *
             *     Source: C157.
             * @example 16440
             */
            channelId?: string;
            /**
             * @description Name of the bot.
             *
             *     Source: C158.
             * @example Channel-bot
             */
            name: string;
            /**
             * @description When the bot was made.
             *
             *     Source: C159.
             * @example 1624422361892
             */
            createdAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description The stored picture of the bot.
             *
             *     Source: C160.
             */
            avatar?: components["schemas"]["Avatar"];
            /**
             * @description Colour of the bot, `#123456` unless given.
             *
             *     Source: C165.
             * @example #123456
             */
            color: string;
            /**
             * @description Address of the picture of the bot.
             *
             *     Source: C166.
             * @example https://cf.channel.io/avatar/text/B.c6a5ff.png
             */
            avatarUrl?: string;
        };
        /**
         * @description A button that opens a page.
         * @example {
         *       "title": "Open",
         *       "url": "https://example.com"
         *     }
         */
        Button: {
            /**
             * @description What the button says.
             *
             *     Source: C061, C268.
             * @example Open
             */
            title: string;
            /**
             * @description The colour of the button.
             *
             *     Source: C062, C269.
             * @example cobalt
             */
            colorVariant?: components["schemas"]["ButtonColorVariant"];
            /**
             * @description The page the button opens; required on a message, deprecated in a draft.
             *
             *     Source: C063, C270.
             * @example https://example.com
             */
            url?: string;
            /** @description What the button does; only in a draft. */
            action?: components["schemas"]["ButtonAction"];
        };
        /**
         * @description What a button does when it is pressed.
         * @example {
         *       "type": "web",
         *       "attributes": {
         *         "url": "https://example.com"
         *       }
         *     }
         */
        ButtonAction: {
            /**
             * @description The kind of the action.
             * @example web
             */
            type: string;
            /**
             * @description What the kind of action needs, for example the page to open.
             * @example {
             *       "url": "https://example.com"
             *     }
             */
            attributes?: Record<string, unknown>;
        };
        /**
         * @description The colour of a button.
         * @example cobalt
         * @enum {string}
         */
        ButtonColorVariant: "cobalt" | "green" | "orange" | "red" | "black" | "pink" | "purple";
        /**
         * @description A bookmark of a person on a chat.
         * @example {
         *       "chatKey": "group-1234",
         *       "personId": "217"
         *     }
         */
        ChatBookmark: {
            /**
             * @description Key of the bookmark.
             * @example manager-217-group-1234
             */
            key?: string;
            /**
             * @description ID of the chat.
             * @example 1234
             */
            chatId?: string;
            /**
             * @description Key of the chat.
             * @example group-1234
             */
            chatKey?: string;
            /**
             * @description The kind of the chat.
             * @example group
             */
            chatType?: components["schemas"]["ChatType"];
            /**
             * @description Key by which bookmarks are sorted.
             * @example 60d2b7d9
             */
            bookmarkKey?: string;
            /**
             * @description ID of the channel.
             * @example 16440
             */
            channelId?: string;
            /**
             * Format: int64
             * @description Counts the changes of the bookmark.
             * @example 0
             */
            version?: number;
            /**
             * @description The kind of the person.
             * @example manager
             */
            personType?: components["schemas"]["PersonType"];
            /**
             * @description ID of the person.
             * @example 217
             */
            personId?: string;
        };
        /**
         * @description What a person has read of a chat.
         * @example {
         *       "chatKey": "group-1234",
         *       "unread": 0
         *     }
         */
        ChatSession: {
            /**
             * @description Key of the session.
             * @example manager-217-group-1234
             */
            key?: string;
            /**
             * @description ID of the chat.
             * @example 1234
             */
            chatId?: string;
            /**
             * @description Key of the chat.
             * @example group-1234
             */
            chatKey?: string;
            /**
             * @description The kind of the chat.
             * @example group
             */
            chatType?: components["schemas"]["ChatType"];
            /**
             * @description Key by which sessions are sorted by time.
             * @example 60d2b7d9
             */
            updatedKey?: string;
            /**
             * @description Key by which unread sessions are sorted.
             * @example 60d2b7d9
             */
            unreadKey?: string;
            /**
             * @description ID of the channel.
             * @example 16440
             */
            channelId?: string;
            /**
             * Format: int32
             * @description How many unread messages alert the person.
             * @example 0
             */
            alert?: number;
            /**
             * Format: int32
             * @description How many messages the person has not read.
             * @example 0
             */
            unread?: number;
            /**
             * @description What notifies the person.
             * @example all
             */
            watch?: components["schemas"]["WatchLevel"];
            /**
             * @description When the person last read.
             * @example 1624422372181
             */
            readAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description When the person last received a message.
             * @example 1624422372181
             */
            receivedAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description When the person last wrote.
             * @example 1624422372181
             */
            postedAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description When the session last changed.
             * @example 1624422372181
             */
            updatedAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description When the session began.
             * @example 1624422361767
             */
            createdAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * Format: int64
             * @description Counts the changes of the session.
             * @example 0
             */
            version?: number;
            /**
             * @description ID of the session.
             * @example manager-217-group-1234
             */
            id?: string;
            /**
             * @description The kind of the person.
             * @example manager
             */
            personType?: components["schemas"]["PersonType"];
            /**
             * @description ID of the person.
             * @example 217
             */
            personId?: string;
        };
        /**
         * @description The kind of a chat.
         * @example group
         * @enum {string}
         */
        ChatType: "group" | "userChat" | "directChat";
        /**
         * @description A message to send: of a message, the members that a sender may set.
         * @example {
         *       "blocks": [
         *         {
         *           "type": "text",
         *           "value": "Hello"
         *         }
         *       ]
         *     }
         */
        CreateMessageRequest: {
            /**
             * @description ID the sender chooses for this request.
             * @example 1624422361800Q5uE
             */
            requestId?: string;
            /**
             * @description The text, block by block; a bare less-than sign in it is refused.
             * @example [
             *       {
             *         "type": "text",
             *         "value": "Hello"
             *       }
             *     ]
             */
            blocks?: components["schemas"]["Block"][];
            /**
             * @description The text without its marks.
             * @example Hello
             */
            plainText?: string;
            /**
             * @description The buttons under the text.
             * @example [
             *       {
             *         "title": "Open",
             *         "url": "https://example.com"
             *       }
             *     ]
             */
            buttons?: components["schemas"]["Button"][];
            /**
             * @description The attached files.
             * @example [
             *       {
             *         "id": "60d2b7d9b1a2c3d4e5f6",
             *         "name": "plan.png",
             *         "size": 20480,
             *         "bucket": "bin.exp.channel.io",
             *         "key": "pub-file/1234/plan.png"
             *       }
             *     ]
             */
            files?: components["schemas"]["File"][];
            /** @description Preview of a page the text links to. */
            webPage?: components["schemas"]["WebPage"];
            /** @description What was done to the chat. */
            log?: components["schemas"]["Log"];
            /**
             * @description What is special about the message; `actAsManager` is refused in a group.
             * @example [
             *       "silent"
             *     ]
             */
            options?: components["schemas"]["MessageOption"][];
            /** @description The marketing that sends the message. */
            marketing?: components["schemas"]["Marketing"];
            /** @description The place in a support bot that sends the message. */
            supportBot?: components["schemas"]["MessageSupportBot"];
            /**
             * @description Whether the message belongs to a thread.
             * @example false
             */
            threadMsg?: boolean;
            /**
             * @description Whether a message of a thread is shown in the main flow too.
             * @example false
             */
            broadcastedMsg?: boolean;
            /**
             * @description ID of the message from which the thread hangs.
             * @example 60d2b7d9897380e9d378
             */
            rootMessageId?: string;
        };
        /**
         * @description What is done when a section is reached.
         * @example {
         *       "type": "userTag"
         *     }
         */
        DraftAction: {
            /**
             * @description The kind of the action.
             *
             *     Source: C258.
             * @example userTag
             */
            type: string;
        };
        /**
         * @description A message that a support bot will send.
         * @example {
         *       "blocks": [
         *         {
         *           "type": "text",
         *           "value": "Hello"
         *         }
         *       ]
         *     }
         */
        DraftMessage: {
            /**
             * @description The text, block by block.
             *
             *     Source: C262.
             * @example [
             *       {
             *         "type": "text",
             *         "value": "Hello"
             *       }
             *     ]
             */
            blocks?: components["schemas"]["Block"][];
            /**
             * @description The buttons under the text.
             *
             *     Source: C267.
             * @example [
             *       {
             *         "title": "Open",
             *         "url": "https://example.com"
             *       }
             *     ]
             */
            buttons?: components["schemas"]["Button"][];
            /**
             * @description The attached files.
             *
             *     Source: C271.
             * @example [
             *       {
             *         "id": "60d2b7d9b1a2c3d4e5f6",
             *         "name": "plan.png",
             *         "size": 20480,
             *         "bucket": "bin.exp.channel.io",
             *         "key": "pub-file/1234/plan.png"
             *       }
             *     ]
             */
            files?: components["schemas"]["File"][];
            /**
             * @description Preview of a page the text links to.
             *
             *     Source: C288.
             */
            webPage?: components["schemas"]["WebPage"];
            /**
             * @description Cards to leaf through; described in sw alone, here left open.
             * @example {}
             */
            carousel?: Record<string, unknown>;
            /**
             * @description A form to fill in; described in sw alone, here left open.
             * @example {}
             */
            form?: Record<string, unknown>;
            /**
             * @description Data of free choice; described in sw alone, here left open.
             * @example {}
             */
            customPayload?: Record<string, unknown>;
            /**
             * @description How the message goes out by email; described in sw alone, here left open.
             * @example {}
             */
            email?: Record<string, unknown>;
        };
        /**
         * @description A section of the script of a support bot.
         * @example {
         *       "name": "Hello",
         *       "id": "hello",
         *       "type": "route"
         *     }
         */
        DraftSection: {
            /**
             * @description Name of the section.
             *
             *     Source: C256.
             * @example Hello
             */
            name?: string;
            /**
             * @description What is done when the section is reached.
             *
             *     Source: C257.
             * @example [
             *       {
             *         "type": "userTag"
             *       }
             *     ]
             */
            actions?: components["schemas"]["DraftAction"][];
            /**
             * @description ID of the section.
             *
             *     Source: C259.
             * @example hello
             */
            id?: string;
            /**
             * @description The messages of the section.
             *
             *     Source: C260.
             * @example [
             *       {
             *         "message": {
             *           "blocks": [
             *             {
             *               "type": "text",
             *               "value": "Hello"
             *             }
             *           ]
             *         }
             *       }
             *     ]
             */
            steps?: components["schemas"]["DraftStep"][];
            /**
             * @description The kind of the section.
             *
             *     Source: C303.
             * @example route
             */
            type: string;
        };
        /**
         * @description A step of a section.
         * @example {
         *       "message": {
         *         "blocks": [
         *           {
         *             "type": "text",
         *             "value": "Hello"
         *           }
         *         ]
         *       }
         *     }
         */
        DraftStep: {
            /**
             * @description The message the step sends.
             *
             *     Source: C261.
             * @example {
             *       "blocks": [
             *         {
             *           "type": "text",
             *           "value": "Hello"
             *         }
             *       ]
             *     }
             */
            message: components["schemas"]["DraftMessage"];
        };
        /**
         * @description A span of time, as the Java platform writes it out.
         * @example {
         *       "seconds": 0,
         *       "nano": 0,
         *       "units": [
         *         {
         *           "timeBased": true
         *         }
         *       ]
         *     }
         */
        Duration: {
            /**
             * @description Whole seconds of the span.
             *
             *     Unit: seconds. Source: C313.
             * @example 0
             */
            seconds?: number;
            /**
             * @description Nanoseconds beyond the whole seconds.
             *
             *     Unit: nanoseconds. Source: C314.
             * @example 0
             */
            nano?: number;
            /**
             * @description The units the span is counted in.
             *
             *     Source: C315.
             * @example [
             *       {
             *         "timeBased": true
             *       }
             *     ]
             */
            units?: components["schemas"]["DurationUnit"][];
            /**
             * @description Whether the span is empty.
             *
             *     Source: C324.
             * @example true
             */
            zero?: boolean;
            /**
             * @description Whether the span runs backwards.
             *
             *     Source: C325.
             * @example false
             */
            negative?: boolean;
        };
        /**
         * @description A unit in which a span is counted.
         * @example {
         *       "dateBased": false,
         *       "timeBased": true,
         *       "durationEstimated": false
         *     }
         */
        DurationUnit: {
            /**
             * @description Whether the unit is a day or longer.
             *
             *     Source: C316.
             * @example false
             */
            dateBased?: boolean;
            /**
             * @description Whether the unit is shorter than a day.
             *
             *     Source: C317.
             * @example true
             */
            timeBased?: boolean;
            /**
             * @description How long the unit is.
             *
             *     Source: C318.
             */
            duration?: components["schemas"]["UnitDuration"];
            /**
             * @description Whether that length is an estimate.
             *
             *     Source: C323.
             * @example false
             */
            durationEstimated?: boolean;
        };
        /**
         * @description One reason why a request failed.
         * @example {
         *       "message": "Must be at most 500.",
         *       "field": "limit"
         *     }
         */
        ErrorDetail: {
            /**
             * @description The reason, for people.
             * @example Must be at most 500.
             */
            message?: string;
            /**
             * @description The member or parameter at fault, if there is one.
             * @example limit
             */
            field?: string;
        };
        /** @description Why a request failed. */
        Errors: {
            /**
             * @description The reasons, one or more.
             * @example [
             *       {
             *         "message": "Not found."
             *       }
             *     ]
             */
            errors?: components["schemas"]["ErrorDetail"][];
        };
        /**
         * @description How a marketing message is shown.
         * @example fullScreen
         * @enum {string}
         */
        ExposureType: "fullScreen";
        /**
         * @description An attached file.
         * @example {
         *       "id": "60d2b7d9b1a2c3d4e5f6",
         *       "name": "plan.png",
         *       "size": 20480,
         *       "bucket": "bin.exp.channel.io",
         *       "key": "pub-file/1234/plan.png"
         *     }
         */
        File: {
            /**
             * @description ID of the file.
             *
             *     Source: C065, C272.
             * @example 60d2b7d9b1a2c3d4e5f6
             */
            id: string;
            /**
             * @description The kind of the file.
             *
             *     Source: C066, C273.
             * @example image
             */
            type?: string;
            /**
             * @description Name of the file.
             *
             *     Source: C067, C274.
             * @example plan.png
             */
            name: string;
            /**
             * Format: int64
             * @description Size of the file.
             *
             *     Unit: bytes. Source: C068, C275.
             * @example 20480
             */
            size: number;
            /**
             * @description Media type of the file.
             *
             *     Source: C069, C276.
             * @example image/png
             */
            contentType?: string;
            /**
             * Format: double
             * @description Length of a sound or film; its unit is not stated.
             *
             *     Source: C070, C277.
             * @example 0
             */
            duration?: number;
            /**
             * Format: int32
             * @description Width of a picture.
             *
             *     Unit: pixels. Source: C071, C278.
             * @example 640
             */
            width?: number;
            /**
             * Format: int32
             * @description Height of a picture.
             *
             *     Unit: pixels. Source: C072, C279.
             * @example 480
             */
            height?: number;
            /**
             * Format: int32
             * @description How a picture is turned.
             *
             *     Source: C073, C280.
             * @example 1
             */
            orientation?: number;
            /**
             * @description Whether a picture moves.
             *
             *     Source: C074, C281.
             * @example false
             */
            animated?: boolean;
            /**
             * @description Bucket that stores the file.
             *
             *     Source: C075, C282.
             * @example bin.exp.channel.io
             */
            bucket: string;
            /**
             * @description Key of the file in its bucket.
             *
             *     Source: C076, C283.
             * @example pub-file/1234/plan.png
             */
            key: string;
            /**
             * @description Key of the preview in the bucket.
             *
             *     Source: C077, C284.
             * @example thumb/1234/plan.png
             */
            previewKey?: string;
            /**
             * @description ID of the channel the file belongs to.
             *
             *     Source: C078, C285.
             * @example 16440
             */
            channelId?: string;
            /**
             * @description ID of the chat the file belongs to.
             *
             *     Source: C079, C286.
             * @example 1234
             */
            chatId?: string;
            /**
             * @description The kind of that chat.
             *
             *     Source: C080, C287.
             * @example group
             */
            chatType?: components["schemas"]["ChatType"];
            /**
             * @description ID of the manager who put the file into a draft.
             * @example 217
             */
            managerId?: string;
            /**
             * @description Who may open the file of a draft.
             * @example chat
             */
            privateFileScope?: components["schemas"]["PrivateFileScope"];
            /**
             * @description Domain that serves the file of a draft.
             * @example cf.channel.io
             */
            sharedDomain?: string;
        };
        /**
         * @description A chat of managers.
         * @example {
         *       "id": "1234",
         *       "name": "justGroup",
         *       "scope": "public"
         *     }
         */
        Group: {
            /**
             * @description ID of the group.
             * @example 1234
             */
            id?: string;
            /**
             * @description ID of the channel the group belongs to.
             * @example 16440
             */
            channelId?: string;
            /**
             * @description Name of the group: letters, digits, hyphens, underscores and round brackets.
             * @example justGroup
             */
            name: string;
            /**
             * @description Who sees the group.
             * @example public
             */
            scope: components["schemas"]["GroupScope"];
            /**
             * @description IDs of the managers in the group.
             * @example [
             *       "217"
             *     ]
             */
            managerIds?: string[];
            /**
             * @description Emoji of the group.
             * @example smile
             */
            icon?: string;
            /**
             * @description What the group is for.
             * @example Just a group.
             */
            description?: string;
            /**
             * @description When the group was made.
             * @example 1624422361767
             */
            createdAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description When the group last changed.
             * @example 1624422361767
             */
            updatedAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description Whether the group is in use.
             * @example true
             */
            active?: boolean;
        };
        /** @description A page of public groups, by name. */
        GroupPage: {
            /**
             * @description The groups, in ascending order of their names.
             * @example [
             *       {
             *         "id": "1234",
             *         "name": "justGroup",
             *         "scope": "public"
             *       }
             *     ]
             */
            groups?: components["schemas"]["Group"][];
            /**
             * @description Cursor of the next page: sent back as `since`.
             * @example justGroup
             */
            next?: string;
        };
        /**
         * @description Who sees a group.
         * @example all
         * @enum {string}
         */
        GroupScope: "all" | "public" | "private";
        /** @description A group, with the managers in it. */
        GroupView: {
            /**
             * @description The group.
             * @example {
             *       "id": "1234",
             *       "name": "justGroup",
             *       "scope": "public"
             *     }
             */
            group?: components["schemas"]["Group"];
            /**
             * @description The managers in the group.
             * @example [
             *       {
             *         "id": "217",
             *         "name": "Grace",
             *         "email": "grace@example.com",
             *         "role": "member"
             *       }
             *     ]
             */
            managers?: components["schemas"]["Manager"][];
            /**
             * @description Who of them is online.
             * @example [
             *       {
             *         "personType": "manager",
             *         "personId": "217"
             *       }
             *     ]
             */
            onlines?: components["schemas"]["Online"][];
            /** @description The bookmark of the caller on the group. */
            bookmark?: components["schemas"]["ChatBookmark"];
            /** @description What the caller has read of the group. */
            session?: components["schemas"]["ChatSession"];
        };
        /**
         * @description A span of time in ISO 8601 form.
         * @example PT23H50M
         */
        IsoDuration: string;
        /**
         * @description What was done to a chat.
         * @example {
         *       "action": "changeName",
         *       "values": [
         *         "justGroup"
         *       ]
         *     }
         */
        Log: {
            /**
             * @description What was done.
             *
             *     Source: C097.
             * @example changeName
             */
            action?: components["schemas"]["LogAction"];
            /**
             * @description What it was done with, for example the new name.
             *
             *     Source: C098.
             * @example [
             *       "justGroup"
             *     ]
             */
            values?: string[];
            /**
             * @description The kind of thing that did it; only the document has this member.
             *
             *     Source: C099.
             * @example automationRule
             */
            triggerType?: string;
            /**
             * @description ID of the thing that did it; only the document has this member.
             *
             *     Source: C100.
             * @example 1
             */
            triggerId?: string;
        };
        /**
         * @description What was done to a chat.
         * @example changeName
         * @enum {string}
         */
        LogAction: "changeName" | "changeScope" | "close" | "create" | "invite" | "join" | "assign" | "unassign" | "leave" | "open" | "remove" | "snooze" | "addTags" | "removeTags";
        /**
         * @description A person on the channel's side.
         * @example {
         *       "id": "217",
         *       "name": "Grace",
         *       "email": "grace@example.com",
         *       "role": "member"
         *     }
         */
        Manager: {
            /**
             * @description ID of the manager.
             * @example 217
             */
            id?: string;
            /**
             * @description ID of the channel the manager belongs to.
             * @example 16440
             */
            channelId?: string;
            /**
             * @description ID of the manager's account.
             * @example 9001
             */
            accountId?: string;
            /**
             * @description Name of the manager.
             * @example Grace
             */
            name: string;
            /**
             * @description What the manager says about themselves.
             * @example Support
             */
            description?: string;
            /**
             * @description Whether users see that.
             * @example false
             */
            showDescriptionToFront?: boolean;
            /**
             * @description Name and description by language.
             * @example {
             *       "en": {
             *         "name": "Grace"
             *       }
             *     }
             */
            nameDescI18nMap?: {
                [key: string]: components["schemas"]["NameDescription"];
            };
            /**
             * @description What is known about the manager, under keys of free choice.
             * @example {}
             */
            profile?: Record<string, unknown>;
            /**
             * @description Email address of the manager.
             * @example grace@example.com
             */
            email: string;
            /**
             * @description Whether users see that.
             * @example false
             */
            showEmailToFront?: boolean;
            /**
             * @description Phone number of the manager.
             * @example +18004424000
             */
            mobileNumber?: string;
            /**
             * @description Whether users see that.
             * @example false
             */
            showMobileNumberToFront?: boolean;
            /**
             * @description The role of the manager.
             * @example member
             */
            role: components["schemas"]["ManagerRole"];
            /**
             * @description Whether the manager has left.
             * @example false
             */
            removed?: boolean;
            /**
             * @description When the manager joined.
             * @example 1624422361767
             */
            createdAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description Whether the manager speaks in the name of the channel.
             * @example false
             */
            displayAsChannel?: boolean;
            /**
             * @description What notifies the manager in a new group.
             * @example all
             */
            defaultGroupWatch?: components["schemas"]["WatchLevel"];
            /**
             * @description What notifies the manager in a new direct chat.
             * @example all
             */
            defaultDirectChatWatch?: components["schemas"]["WatchLevel"];
            /**
             * @description What notifies the manager in a new user chat.
             * @example all
             */
            defaultUserChatWatch?: components["schemas"]["WatchLevel"];
            /**
             * @description Score of the manager as an operator, by its name.
             * @example 0
             */
            operatorScore?: number;
            /**
             * @description Score of the manager for being in touch, by its name.
             * @example 0
             */
            touchScore?: number;
            /** @description The stored picture of the manager. */
            avatar?: components["schemas"]["Avatar"];
            /**
             * @description Whether emails remind the manager.
             * @example false
             */
            operatorEmailReminder?: boolean;
            /**
             * @description Whether the manager takes chats.
             * @example true
             */
            operator?: boolean;
            /**
             * @description Emoji of the manager's status.
             * @example palm_tree
             */
            statusEmoji?: string;
            /**
             * @description Text of the manager's status.
             * @example On holiday
             */
            statusText?: string;
            /**
             * @description When that status ends.
             * @example 1624422372181
             */
            statusClearAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description ID of the manager, once more.
             * @example 217
             */
            managerId?: string;
            /**
             * @description Address of the picture of the manager.
             * @example https://cf.channel.io/avatar/text/G.c6a5ff.png
             */
            avatarUrl?: string;
            /**
             * @description Email address that users see.
             * @example grace@example.com
             */
            emailForFront?: string;
            /**
             * @description Phone number that users see.
             * @example +18004424000
             */
            mobileNumberForFront?: string;
        };
        /**
         * @description The role of a manager in the channel.
         * @example owner
         * @enum {string}
         */
        ManagerRole: "owner" | "member";
        /**
         * @description The marketing that sent a message.
         * @example {
         *       "type": "campaign",
         *       "id": "1001"
         *     }
         */
        Marketing: {
            /**
             * @description The kind of marketing.
             *
             *     Source: C139.
             * @example campaign
             */
            type?: string;
            /**
             * @description ID of the marketing.
             *
             *     Source: C140.
             * @example 1001
             */
            id?: string;
            /**
             * @description Whether the message is advertising.
             *
             *     Source: C141.
             * @example true
             */
            advertising?: boolean;
            /**
             * @description How the message is shown.
             *
             *     Source: C142.
             * @example fullScreen
             */
            exposureType?: components["schemas"]["ExposureType"];
            /**
             * @description Whether it goes to people who are offline as a text message.
             * @example false
             */
            sendToOfflineXms?: boolean;
            /**
             * @description Whether it goes to people who are offline by email.
             * @example false
             */
            sendToOfflineEmail?: boolean;
        };
        /**
         * @description A message of a chat; which members it has depends on what it says: text, files, a log entry and so on.
         * @example {
         *       "chatKey": "group-1234",
         *       "id": "60d2b7d9897380e9d378",
         *       "personType": "manager",
         *       "createdAt": 1624422361866,
         *       "plainText": "Hello"
         *     }
         */
        Message: {
            /**
             * @description Key of the chat: its type and its id, joined by a hyphen.
             *
             *     Source: C039.
             * @example group-1234
             */
            chatKey?: string;
            /**
             * @description ID of the message; the first eight digits are its time of creation in seconds, in hexadecimal.
             *
             *     Source: C040.
             * @example 60d2b7d9897380e9d378
             */
            id?: string;
            /**
             * @description Key of the message in the main flow of its chat, in the form of a message ID.
             *
             *     Source: C041.
             * @example 60d2b7d9897380e9d378
             */
            mainKey?: string;
            /**
             * @description Key of the message in its thread.
             *
             *     Source: C042.
             * @example 60d2b7d9897380e9d378
             */
            threadKey?: string;
            /**
             * @description Whether a thread hangs from this message, by its name.
             *
             *     Source: C043.
             * @example true
             */
            root?: boolean;
            /**
             * @description ID of the channel the chat belongs to.
             *
             *     Source: C044.
             * @example 16440
             */
            channelId?: string;
            /**
             * @description The kind of the chat.
             *
             *     Source: C045.
             * @example group
             */
            chatType?: components["schemas"]["ChatType"];
            /**
             * @description ID of the chat, in a group that of the group.
             *
             *     Source: C046.
             * @example 1234
             */
            chatId?: string;
            /**
             * @description The kind of the author.
             *
             *     Source: C047.
             * @example manager
             */
            personType?: components["schemas"]["PersonType"];
            /**
             * @description ID of the author, of the kind that `personType` names.
             *
             *     Source: C048.
             * @example 217
             */
            personId?: string;
            /**
             * @description ID the sender chose for the request that made the message.
             *
             *     Source: C049.
             * @example 1624422361800Q5uE
             */
            requestId?: string;
            /**
             * @description Language of the text.
             *
             *     Source: C050.
             * @example en
             */
            language?: string;
            /**
             * @description When the message was made.
             *
             *     Source: C051.
             * @example 1624422361866
             */
            createdAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * Format: int64
             * @description Counts the changes of the message.
             *
             *     Source: C052.
             * @example 0
             */
            version?: number;
            /**
             * @description The text, block by block.
             *
             *     Source: C053.
             * @example [
             *       {
             *         "type": "text",
             *         "value": "Hello"
             *       }
             *     ]
             */
            blocks?: components["schemas"]["Block"][];
            /**
             * @description The text without its marks.
             *
             *     Source: C058.
             * @example Hello
             */
            plainText?: string;
            /**
             * @description When the message last changed; it may be a little before `createdAt`.
             *
             *     Source: C059.
             * @example 1624422361868
             */
            updatedAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description The buttons under the text.
             *
             *     Source: C060.
             * @example [
             *       {
             *         "title": "Open",
             *         "url": "https://example.com"
             *       }
             *     ]
             */
            buttons?: components["schemas"]["Button"][];
            /**
             * @description The attached files.
             *
             *     Source: C064.
             * @example [
             *       {
             *         "id": "60d2b7d9b1a2c3d4e5f6",
             *         "name": "plan.png",
             *         "size": 20480,
             *         "bucket": "bin.exp.channel.io",
             *         "key": "pub-file/1234/plan.png"
             *       }
             *     ]
             */
            files?: components["schemas"]["File"][];
            /**
             * @description Preview of a page the text links to.
             *
             *     Source: C081.
             */
            webPage?: components["schemas"]["WebPage"];
            /**
             * @description What was done to the chat, if the message records that.
             *
             *     Source: C096.
             */
            log?: components["schemas"]["Log"];
            /**
             * @description The reactions to the message.
             *
             *     Source: C101.
             * @example [
             *       {
             *         "emojiName": "thumbsup",
             *         "personKeys": [
             *           "manager-217"
             *         ]
             *       }
             *     ]
             */
            reactions?: components["schemas"]["Reaction"][];
            /**
             * @description What the profile bot asks the user for.
             *
             *     Source: C104.
             * @example [
             *       {
             *         "key": "email",
             *         "value": {
             *           "s": "ada@example.com"
             *         }
             *       }
             *     ]
             */
            profileBot?: components["schemas"]["ProfileBot"][];
            /**
             * @description How far the message has come.
             *
             *     Source: C136.
             * @example sent
             */
            state?: components["schemas"]["MessageState"];
            /**
             * @description What is special about the message.
             *
             *     Source: C137.
             * @example [
             *       "actAsManager"
             *     ]
             */
            options?: components["schemas"]["MessageOption"][];
            /**
             * @description The marketing that sent the message.
             *
             *     Source: C138.
             */
            marketing?: components["schemas"]["Marketing"];
            /**
             * @description The place in a support bot that sent the message.
             *
             *     Source: C143.
             */
            supportBot?: components["schemas"]["MessageSupportBot"];
            /**
             * @description Whether the message belongs to a thread.
             *
             *     Source: C152.
             * @example false
             */
            threadMsg?: boolean;
            /**
             * @description Whether a message of a thread is shown in the main flow too.
             *
             *     Source: C153.
             * @example false
             */
            broadcastedMsg?: boolean;
            /**
             * @description ID of the message from which the thread hangs.
             *
             *     Source: C154.
             * @example 60d2b7d9897380e9d378
             */
            rootMessageId?: string;
            /**
             * @description Whether the message was removed; in neither description, but seen in an answer.
             * @example false
             */
            removed?: boolean;
        };
        /**
         * @description What is special about a message; version 5 knows more of them. `actAsManager`: sent as if by a manager. `doNotPost`: not followed up by text message or email. `doNotSearch`: not found by a search. `doNotSendApp`: not passed on to other messengers. `immutable`: neither changed nor deleted. `private`: seen by managers only. `silent`: notifies nobody unless it is important. The other two are not explained.
         * @example actAsManager
         * @enum {string}
         */
        MessageOption: "actAsManager" | "displayAsChannel" | "doNotPost" | "doNotSearch" | "doNotSendApp" | "doNotUpdateDesk" | "immutable" | "private" | "silent";
        /**
         * @description A page of messages of a group, with the bots, users, support bots and automation rules they refer to.
         *
         *     Source: C030, C348.
         */
        MessagePage: {
            /**
             * @description Cursor of the page before this one, by its name; nothing describes it.
             *
             *     Source: C036, C350.
             * @example eyJjaGF0S2V5IjoiZ3JvdXAtMTIzNCJ9
             */
            prev?: string;
            /**
             * @description Cursor of the next page: sent back as `since`; following it again and again yields every message of the chat.
             *
             *     Source: C032, C033, C037.
             * @example eyJjaGF0S2V5IjoiZ3JvdXAtMTIzNCJ9
             */
            next?: string;
            /**
             * @description The messages, in the order asked for and no more than `limit`.
             *
             *     Source: C038.
             * @example [
             *       {
             *         "id": "60d2b7d9897380e9d378",
             *         "chatKey": "group-1234"
             *       }
             *     ]
             */
            messages?: components["schemas"]["Message"][];
            /**
             * @description The bots the messages refer to.
             *
             *     Source: C155.
             * @example [
             *       {
             *         "id": "10598",
             *         "name": "Channel-bot",
             *         "color": "#123456"
             *       }
             *     ]
             */
            bots?: components["schemas"]["Bot"][];
            /**
             * @description The users the messages refer to.
             *
             *     Source: C167.
             * @example [
             *       {
             *         "id": "60d2b7d9a1b2c3d4e5f6",
             *         "name": "Ada"
             *       }
             *     ]
             */
            users?: components["schemas"]["User"][];
            /**
             * @description The support bots the messages refer to.
             *
             *     Source: C232.
             * @example [
             *       {
             *         "channelId": "16440",
             *         "botName": "Channel-bot",
             *         "name": "Welcome",
             *         "order": 0,
             *         "state": "draft",
             *         "runMode": "always"
             *       }
             *     ]
             */
            supportBots?: components["schemas"]["SupportBot"][];
            /**
             * @description The automation rules the messages refer to; only the document has this member.
             *
             *     Source: C326.
             * @example [
             *       {
             *         "id": "5001",
             *         "name": "Close old chats"
             *       }
             *     ]
             */
            automationRules?: components["schemas"]["AutomationRule"][];
        };
        /**
         * @description How far a message has come.
         * @example sending
         * @enum {string}
         */
        MessageState: "sending" | "sent" | "failed" | "removed";
        /**
         * @description The place in a support bot that sent a message.
         * @example {
         *       "id": "2001",
         *       "revisionId": "3001",
         *       "sectionId": "hello"
         *     }
         */
        MessageSupportBot: {
            /**
             * @description ID of the support bot.
             *
             *     Source: C144.
             * @example 2001
             */
            id?: string;
            /**
             * @description ID of its revision.
             *
             *     Source: C145.
             * @example 3001
             */
            revisionId?: string;
            /**
             * @description ID of the section.
             *
             *     Source: C146.
             * @example hello
             */
            sectionId?: string;
            /**
             * Format: int32
             * @description Which step of the section, counted from 0.
             *
             *     Source: C147.
             * @example 0
             */
            stepIndex?: number;
            /**
             * @description The ways on from here.
             *
             *     Source: C148.
             * @example [
             *       {
             *         "text": "Orders",
             *         "nextSectionId": "orders"
             *       }
             *     ]
             */
            buttons?: components["schemas"]["MessageSupportBotButton"][];
            /**
             * Format: int32
             * @description Which button was pressed, counted from 0.
             *
             *     Source: C151.
             * @example 0
             */
            submitButtonIndex?: number;
        };
        /**
         * @description A way on to another section of a support bot.
         * @example {
         *       "text": "Orders",
         *       "nextSectionId": "orders"
         *     }
         */
        MessageSupportBotButton: {
            /**
             * @description What the button says.
             *
             *     Source: C149.
             * @example Orders
             */
            text: string;
            /**
             * @description ID of the section it leads to.
             *
             *     Source: C150.
             * @example orders
             */
            nextSectionId: string;
        };
        /** @description A message that was just sent. */
        MessageView: {
            /**
             * @description The message.
             * @example {
             *       "id": "60d2b7d9897380e9d378",
             *       "chatKey": "group-1234"
             *     }
             */
            message?: components["schemas"]["Message"];
        };
        /**
         * @description A session in an app.
         * @example {
         *       "device": "desktop",
         *       "appName": "Shop"
         *     }
         */
        MobileSession: {
            /**
             * @description Device of the session.
             *
             *     Source: C214.
             * @example desktop
             */
            device?: string;
            /**
             * @description System of the session.
             *
             *     Source: C215.
             * @example Mac OS X
             */
            os?: string;
            /**
             * @description Name of that system.
             *
             *     Source: C216.
             * @example Mac OS X
             */
            osName?: string;
            /**
             * @description Name of the app.
             *
             *     Source: C217.
             * @example Shop
             */
            appName?: string;
            /**
             * @description Version of the app.
             *
             *     Source: C218.
             * @example 1.0.0
             */
            appVersion?: string;
            /**
             * @description Name of the SDK in the app.
             * @example channel-plugin-ios
             */
            sdkName?: string;
            /**
             * @description Version of that SDK.
             * @example 9.0.0
             */
            sdkVersion?: string;
            /**
             * Format: int32
             * @description How many such sessions there were.
             *
             *     Source: C219.
             * @example 1
             */
            sessionsCount?: number;
            /**
             * @description When the user was last seen there.
             *
             *     Source: C220.
             * @example 1624422372181
             */
            lastSeenAt?: components["schemas"]["EpochMilliseconds"];
        };
        /**
         * @description A name and a description in one language.
         * @example {
         *       "name": "Grace",
         *       "description": "Support"
         *     }
         */
        NameDescription: {
            /**
             * @description The name.
             * @example Grace
             */
            name: string;
            /**
             * @description The description.
             * @example Support
             */
            description?: string;
        };
        /**
         * @description A person who is online.
         * @example {
         *       "channelId": "16440",
         *       "personType": "manager",
         *       "personId": "217"
         *     }
         */
        Online: {
            /**
             * @description ID of the channel.
             * @example 16440
             */
            channelId?: string;
            /**
             * @description The kind of the person.
             * @example manager
             */
            personType?: components["schemas"]["PersonType"];
            /**
             * @description ID of the person.
             * @example 217
             */
            personId?: string;
            /**
             * @description ID of this entry.
             * @example manager-217
             */
            id?: string;
        };
        /**
         * @description The kind of a person.
         * @example manager
         * @enum {string}
         */
        PersonType: "manager" | "user" | "bot";
        /**
         * @description Who may open a private file.
         * @example chat
         * @enum {string}
         */
        PrivateFileScope: "chat" | "manager" | "channel";
        /**
         * @description What is known about a user: known keys and keys of free choice.
         * @example {
         *       "name": "Ada",
         *       "email": "ada@example.com"
         *     }
         */
        Profile: {
            /**
             * @description Name of the user.
             *
             *     Source: C175, C184.
             * @example Ada
             */
            name?: string;
            /**
             * @description Whether nothing is known, a leak of the serialisation.
             *
             *     Source: C176, C185.
             * @example false
             */
            empty?: boolean;
            /**
             * @description Email address of the user.
             *
             *     Source: C177, C186.
             * @example ada@example.com
             */
            email?: string;
            /**
             * @description Address of the picture of the user.
             *
             *     Source: C178, C187.
             * @example https://cf.channel.io/avatar/text/A.c6a5ff.png
             */
            avatarUrl?: string;
            /**
             * @description Phone number of the user.
             *
             *     Source: C179, C188.
             * @example +18004424000
             */
            mobileNumber?: string;
            /**
             * @description Landline number of the user.
             * @example +18004424000
             */
            landlineNumber?: string;
            /**
             * @description First name of the user.
             * @example Ada
             */
            firstName?: string;
            /**
             * @description Last name of the user.
             * @example Example
             */
            lastName?: string;
            /**
             * Format: int32
             * @description How many purchases the user made lately.
             * @example 2
             */
            recentPurchaseCount?: number;
            /**
             * @description For how much the user bought lately.
             * @example 42.5
             */
            recentPurchaseAmount?: number;
        } & {
            [key: string]: Record<string, unknown> | string | number | boolean | unknown[];
        };
        /**
         * @description One thing the profile bot asks for.
         * @example {
         *       "key": "email",
         *       "value": {
         *         "s": "ada@example.com"
         *       }
         *     }
         */
        ProfileBot: {
            /**
             * @description ID of the question.
             *
             *     Source: C105.
             * @example 60d2b7d9c0ffee000001
             */
            id?: string;
            /**
             * @description Key of the profile the answer goes to.
             *
             *     Source: C106.
             * @example email
             */
            key?: string;
            /**
             * @description Type of the answer.
             *
             *     Source: C107.
             * @example string
             */
            type?: string;
            /**
             * @description Name of the question.
             *
             *     Source: C108.
             * @example Email
             */
            name?: string;
            /**
             * @description The answer, under the tag of its type.
             *
             *     Source: C109.
             * @example {
             *       "s": "ada@example.com"
             *     }
             */
            value?: components["schemas"]["ProfileBotValue"];
        };
        /** @description A profile bot value that holds `bs`. */
        ProfileBotBinarySetValue: components["schemas"]["ProfileBotValueBase"] & {
            /**
             * @description A set of bytes.
             *
             *     Source: C125.
             * @example [
             *       {
             *         "int": 0
             *       }
             *     ]
             */
            bs: components["schemas"]["BinaryValue"][];
        };
        /** @description A profile bot value that holds `b`. */
        ProfileBotBinaryValue: components["schemas"]["ProfileBotValueBase"] & {
            /**
             * @description Bytes, as the buffer that held them.
             *
             *     Source: C112.
             * @example {
             *       "int": 0
             *     }
             */
            b: components["schemas"]["BinaryValue"];
        };
        /** @description A profile bot value that holds `bool`. */
        ProfileBotBooleanValue: components["schemas"]["ProfileBotValueBase"] & {
            /**
             * @description A boolean.
             *
             *     Source: C135.
             * @example true
             */
            bool: boolean;
        };
        /** @description A profile bot value that holds `l`. */
        ProfileBotListValue: components["schemas"]["ProfileBotValueBase"] & {
            /**
             * @description A list of values of the same union; the printed `[null]` stands for them.
             *
             *     Source: C122.
             * @example [
             *       {
             *         "s": "blue"
             *       }
             *     ]
             */
            l: components["schemas"]["ProfileBotValue"][];
        };
        /** @description A profile bot value that holds `m`. */
        ProfileBotMapValue: components["schemas"]["ProfileBotValueBase"] & {
            /**
             * @description Values by key.
             *
             *     Source: C121.
             * @example {
             *       "city": {
             *         "s": "Seoul"
             *       }
             *     }
             */
            m: {
                [key: string]: components["schemas"]["ProfileBotValue"];
            };
        };
        /** @description A profile bot value that holds `null`. */
        ProfileBotNullValue: components["schemas"]["ProfileBotValueBase"] & {
            /**
             * @description True for no value at all.
             *
             *     Source: C134.
             * @example true
             */
            null: boolean;
        };
        /** @description A profile bot value that holds `ns`. */
        ProfileBotNumberSetValue: components["schemas"]["ProfileBotValueBase"] & {
            /**
             * @description A set of numbers, written as strings.
             *
             *     Source: C124.
             * @example [
             *       "42"
             *     ]
             */
            ns: string[];
        };
        /** @description A profile bot value that holds `n`. */
        ProfileBotNumberValue: components["schemas"]["ProfileBotValueBase"] & {
            /**
             * @description A number, written as a string.
             *
             *     Source: C111.
             * @example 42
             */
            n: string;
        };
        /** @description A profile bot value that holds `ss`. */
        ProfileBotStringSetValue: components["schemas"]["ProfileBotValueBase"] & {
            /**
             * @description A set of strings.
             *
             *     Source: C123.
             * @example [
             *       "blue"
             *     ]
             */
            ss: string[];
        };
        /** @description A profile bot value that holds `s`. */
        ProfileBotStringValue: components["schemas"]["ProfileBotValueBase"] & {
            /**
             * @description A string.
             *
             *     Source: C110.
             * @example ada@example.com
             */
            s: string;
        };
        /**
         * @description A typed value: the name of the member says the type. Real values have one member, the printed payload has all ten at once.
         * @example {
         *       "s": "ada@example.com"
         *     }
         */
        ProfileBotValue: components["schemas"]["ProfileBotStringValue"] | components["schemas"]["ProfileBotNumberValue"] | components["schemas"]["ProfileBotBinaryValue"] | components["schemas"]["ProfileBotNullValue"] | components["schemas"]["ProfileBotBooleanValue"] | components["schemas"]["ProfileBotStringSetValue"] | components["schemas"]["ProfileBotNumberSetValue"] | components["schemas"]["ProfileBotBinarySetValue"] | components["schemas"]["ProfileBotMapValue"] | components["schemas"]["ProfileBotListValue"];
        /**
         * @description The ten members a profile bot value may have; each variant requires one of them.
         * @example {
         *       "s": "ada@example.com"
         *     }
         */
        ProfileBotValueBase: {
            /**
             * @description A string.
             *
             *     Source: C110.
             * @example ada@example.com
             */
            s?: string;
            /**
             * @description A number, written as a string.
             *
             *     Source: C111.
             * @example 42
             */
            n?: string;
            /**
             * @description Bytes, as the buffer that held them.
             *
             *     Source: C112.
             * @example {
             *       "int": 0
             *     }
             */
            b?: components["schemas"]["BinaryValue"];
            /**
             * @description True for no value at all.
             *
             *     Source: C134.
             * @example true
             */
            null?: boolean;
            /**
             * @description A boolean.
             *
             *     Source: C135.
             * @example true
             */
            bool?: boolean;
            /**
             * @description A set of strings.
             *
             *     Source: C123.
             * @example [
             *       "blue"
             *     ]
             */
            ss?: string[];
            /**
             * @description A set of numbers, written as strings.
             *
             *     Source: C124.
             * @example [
             *       "42"
             *     ]
             */
            ns?: string[];
            /**
             * @description A set of bytes.
             *
             *     Source: C125.
             * @example [
             *       {
             *         "int": 0
             *       }
             *     ]
             */
            bs?: components["schemas"]["BinaryValue"][];
            /**
             * @description Values by key.
             *
             *     Source: C121.
             * @example {
             *       "city": {
             *         "s": "Seoul"
             *       }
             *     }
             */
            m?: {
                [key: string]: components["schemas"]["ProfileBotValue"];
            };
            /**
             * @description A list of values of the same union; the printed `[null]` stands for them.
             *
             *     Source: C122.
             * @example [
             *       {
             *         "s": "blue"
             *       }
             *     ]
             */
            l?: components["schemas"]["ProfileBotValue"][];
        };
        /**
         * @description A condition: a comparison of one key, or conditions joined by and or or.
         * @example {
         *       "key": "country",
         *       "type": "string",
         *       "values": [
         *         "KR"
         *       ]
         *     }
         */
        Query: {
            /**
             * @description What is compared.
             *
             *     Source: C240, C247, C336.
             * @example country
             */
            key?: string;
            /**
             * @description The type of the values.
             *
             *     Source: C241, C248, C337.
             * @example string
             */
            type?: components["schemas"]["QueryType"];
            /**
             * @description How it is compared; printed as an empty object, and no value is published.
             *
             *     Source: C242, C249, C338.
             * @example {}
             */
            operator?: Record<string, unknown> | string;
            /**
             * @description What it is compared with; printed as one empty object.
             *
             *     Source: C243, C250, C339.
             * @example [
             *       "KR"
             *     ]
             */
            values?: (Record<string, unknown> | string | number | boolean)[];
            /**
             * @description Conditions that must all hold, of the same type as this one; the printed `[null]` stands for that type.
             *
             *     Source: C244, C251, C340.
             * @example [
             *       {
             *         "key": "country",
             *         "type": "string",
             *         "values": [
             *           "KR"
             *         ]
             *       }
             *     ]
             */
            and?: components["schemas"]["Query"][];
            /**
             * @description Conditions of which one must hold, of the same type as this one; the printed `[null]` stands for that type.
             *
             *     Source: C245, C252, C341.
             * @example [
             *       {
             *         "key": "country",
             *         "type": "string",
             *         "values": [
             *           "KR"
             *         ]
             *       }
             *     ]
             */
            or?: components["schemas"]["Query"][];
        };
        /**
         * @description The type of the values a query compares.
         * @example boolean
         * @enum {string}
         */
        QueryType: "boolean" | "date" | "datetime" | "list" | "listOfNumber" | "number" | "string" | "listOfObject";
        /**
         * @description An emoji and the people who reacted with it.
         * @example {
         *       "emojiName": "thumbsup",
         *       "personKeys": [
         *         "manager-217"
         *       ]
         *     }
         */
        Reaction: {
            /**
             * @description Name of the emoji.
             *
             *     Source: C102.
             * @example thumbsup
             */
            emojiName: string;
            /**
             * @description Keys of the people.
             *
             *     Source: C103.
             * @example [
             *       "manager-217"
             *     ]
             */
            personKeys?: string[];
            /**
             * @description Whether nobody is left, a leak of the serialisation.
             * @example false
             */
            empty?: boolean;
        };
        /**
         * @description The order of messages: ascending, descending (the latest first), or both, which nothing explains.
         *
         *     Source: C012, C013, C014, C027, C028, C029, C357.
         * @default desc
         * @example desc
         * @enum {string}
         */
        SortOrder: "asc" | "desc" | "both";
        /**
         * @description A bot that answers users along a script.
         * @example {
         *       "id": "2001",
         *       "channelId": "16440",
         *       "botName": "Channel-bot",
         *       "name": "Welcome",
         *       "order": 0,
         *       "state": "draft",
         *       "runMode": "always"
         *     }
         */
        SupportBot: {
            /**
             * @description ID of the support bot.
             *
             *     Source: C233.
             * @example 2001
             */
            id?: string;
            /**
             * @description ID of the channel it belongs to.
             *
             *     Source: C234.
             * @example 16440
             */
            channelId: string;
            /**
             * @description ID of the plugin it runs in.
             *
             *     Source: C235.
             * @example 4001
             */
            pluginId?: string;
            /**
             * @description Name of the bot that speaks.
             *
             *     Source: C236.
             * @example Channel-bot
             */
            botName: string;
            /**
             * @description Name of the support bot.
             *
             *     Source: C237.
             * @example Welcome
             */
            name: string;
            /**
             * @description Place among the support bots.
             *
             *     Source: C238.
             * @example 0
             */
            order: number;
            /**
             * @description The pages on which it runs.
             *
             *     Source: C239.
             */
            pageQuery?: components["schemas"]["Query"];
            /**
             * @description The users for whom it runs.
             *
             *     Source: C246.
             */
            userQuery?: components["schemas"]["Query"];
            /**
             * @description What is being written.
             *
             *     Source: C253.
             */
            draft?: components["schemas"]["SupportBotDraft"];
            /**
             * @description ID of the revision that runs.
             *
             *     Source: C304.
             * @example 3001
             */
            revisionId?: string;
            /**
             * @description Whether it is being written, runs or was stopped.
             *
             *     Source: C305.
             * @example draft
             */
            state: components["schemas"]["SupportBotState"];
            /**
             * @description When it runs.
             *
             *     Source: C306.
             * @example always
             */
            runMode: components["schemas"]["SupportBotRunMode"];
            /**
             * Format: int32
             * @description How often it was started.
             *
             *     Source: C307.
             * @example 0
             */
            start?: number;
            /**
             * Format: int32
             * @description How often it was stopped.
             *
             *     Source: C308.
             * @example 0
             */
            stop?: number;
            /**
             * Format: int32
             * @description How often a chat was opened from it.
             *
             *     Source: C309.
             * @example 0
             */
            chatOpen?: number;
            /**
             * @description When it was made.
             *
             *     Source: C310.
             * @example 1624422361689
             */
            createdAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description When it last changed.
             *
             *     Source: C311.
             * @example 1624422361689
             */
            updatedAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description How long a chat with a user stays open: an object in the document, a string in sw.
             *
             *     Source: C312.
             * @example PT23H50M
             */
            userChatExpireDuration?: components["schemas"]["Duration"] | components["schemas"]["IsoDuration"];
            /**
             * @description ID of the manager who answers for it.
             * @example 217
             */
            managerId?: string;
        };
        /**
         * @description A support bot that is being written.
         * @example {
         *       "supportBot": {}
         *     }
         */
        SupportBotDraft: {
            /**
             * @description The support bot as it will be; printed empty in the document, a support bot in sw.
             *
             *     Source: C254.
             * @example {}
             */
            supportBot?: Record<string, unknown>;
            /**
             * @description The sections of its script.
             *
             *     Source: C255.
             * @example [
             *       {
             *         "id": "hello",
             *         "type": "route"
             *       }
             *     ]
             */
            sections?: components["schemas"]["DraftSection"][];
        };
        /**
         * @description When a support bot runs.
         * @example always
         * @enum {string}
         */
        SupportBotRunMode: "always" | "away" | "inOperation" | "private";
        /**
         * @description Whether a support bot is being written, runs or was stopped.
         * @example draft
         * @enum {string}
         */
        SupportBotState: "draft" | "active" | "stopped";
        /**
         * @description The length of a unit of time.
         * @example {
         *       "seconds": 1,
         *       "nano": 0,
         *       "zero": false
         *     }
         */
        UnitDuration: {
            /**
             * @description Whole seconds of the length.
             *
             *     Unit: seconds. Source: C319.
             * @example 1
             */
            seconds?: number;
            /**
             * @description Nanoseconds beyond the whole seconds.
             *
             *     Unit: nanoseconds. Source: C320.
             * @example 0
             */
            nano?: number;
            /**
             * @description Whether the length is nothing.
             *
             *     Source: C321.
             * @example false
             */
            zero?: boolean;
            /**
             * @description Whether the length is below nothing.
             *
             *     Source: C322.
             * @example false
             */
            negative?: boolean;
        };
        /**
         * @description A person on the customers' side.
         * @example {
         *       "id": "60d2b7d9a1b2c3d4e5f6",
         *       "name": "Ada"
         *     }
         */
        User: {
            /**
             * @description ID of the user.
             *
             *     Source: C168.
             * @example 60d2b7d9a1b2c3d4e5f6
             */
            id?: string;
            /**
             * @description ID of the channel the user belongs to.
             *
             *     Source: C169.
             * @example 16440
             */
            channelId?: string;
            /**
             * @description ID the customer's own system gave the user.
             *
             *     Source: C170.
             * @example member-77
             */
            memberId?: string;
            /**
             * @description ID of the user before they were known.
             *
             *     Source: C171.
             * @example 60d2b7d9a1b2c3d4e5f6
             */
            veilId?: string;
            /**
             * @description ID of the user that several were joined into.
             *
             *     Source: C172.
             * @example 60d2b7d9a1b2c3d4e5f6
             */
            unifiedId?: string;
            /**
             * @description Name of the user.
             *
             *     Source: C173.
             * @example Ada
             */
            name?: string;
            /**
             * @description What is known about the user.
             *
             *     Source: C174.
             * @example {
             *       "name": "Ada"
             *     }
             */
            profile?: components["schemas"]["Profile"];
            /**
             * @description What was first known about the user and is not overwritten.
             *
             *     Source: C183.
             * @example {
             *       "name": "Ada"
             *     }
             */
            profileOnce?: components["schemas"]["Profile"];
            /**
             * @description The tags of the user.
             *
             *     Source: C192.
             * @example [
             *       "vip"
             *     ]
             */
            tags?: string[];
            /**
             * Format: int32
             * @description How many unread messages alert the user.
             *
             *     Source: C193.
             * @example 0
             */
            alert?: number;
            /**
             * Format: int32
             * @description How many messages the user has not read.
             *
             *     Source: C194.
             * @example 0
             */
            unread?: number;
            /**
             * @description ID of the chat that pops up for the user.
             *
             *     Source: C195.
             * @example 5e7049961ece389ba6ac
             */
            popUpChatId?: string;
            /**
             * @description Whether the user is blocked.
             *
             *     Source: C196.
             * @example false
             */
            blocked?: boolean;
            /**
             * @description Whether the user wants no marketing.
             *
             *     Source: C197.
             * @example false
             */
            unsubscribed?: boolean;
            /**
             * @description Whether the user has a chat.
             *
             *     Source: C198.
             * @example true
             */
            hasChat?: boolean;
            /**
             * @description Whether the user can be pushed to.
             *
             *     Source: C199.
             * @example false
             */
            hasPushToken?: boolean;
            /**
             * @description Language of the user, `en` unless given.
             *
             *     Source: C200.
             * @example en
             */
            language?: string;
            /**
             * @description Country of the user.
             *
             *     Source: C201.
             * @example KR
             */
            country?: string;
            /**
             * @description City of the user.
             *
             *     Source: C202.
             * @example Seoul
             */
            city?: string;
            /**
             * Format: double
             * @description Latitude of the user.
             *
             *     Unit: degrees. Source: C203.
             * @example 37.5
             */
            latitude?: number;
            /**
             * Format: double
             * @description Longitude of the user.
             *
             *     Unit: degrees. Source: C204.
             * @example 127
             */
            longitude?: number;
            /**
             * @description The latest session in a browser.
             *
             *     Source: C205.
             */
            web?: components["schemas"]["WebSession"];
            /**
             * @description The latest session in an app.
             *
             *     Source: C213.
             */
            mobile?: components["schemas"]["MobileSession"];
            /**
             * Format: int32
             * @description How many sessions the user had.
             *
             *     Source: C221.
             * @example 1
             */
            sessionsCount?: number;
            /**
             * @description When the user was last seen; it may be before `createdAt`.
             *
             *     Source: C222, C356.
             * @example 1624422361664
             */
            lastSeenAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description When the user was made.
             *
             *     Source: C223.
             * @example 1624422361767
             */
            createdAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description When the user last changed; it may be before `createdAt`.
             *
             *     Source: C224, C354.
             * @example 1624422361664
             */
            updatedAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * @description When the user is forgotten.
             * @example 1655958361767
             */
            expireAt?: components["schemas"]["EpochMilliseconds"];
            /**
             * Format: int64
             * @description Counts the changes of the user.
             *
             *     Source: C225.
             * @example 0
             */
            version?: number;
            /**
             * Format: int64
             * @description Key of the user among the managed ones.
             *
             *     Source: C226.
             * @example 0
             */
            managedKey?: number;
            /**
             * @description Whether the user counts as managed.
             * @example false
             */
            managed?: boolean;
            /**
             * @description Whether the user is a member, known by `memberId`.
             *
             *     Source: C227.
             * @example true
             */
            member?: boolean;
            /**
             * @description ID of the user, once more.
             * @example 60d2b7d9a1b2c3d4e5f6
             */
            userId?: string;
            /**
             * @description Email address of the user.
             *
             *     Source: C228.
             * @example ada@example.com
             */
            email?: string;
            /**
             * @description Address of the picture of the user.
             *
             *     Source: C229.
             * @example https://cf.channel.io/avatar/text/A.c6a5ff.png
             */
            avatarUrl?: string;
            /**
             * @description Phone number of the user.
             *
             *     Source: C230.
             * @example +18004424000
             */
            mobileNumber?: string;
            /**
             * @description Language of the user's system, `en` unless given.
             *
             *     Source: C231.
             * @example en
             */
            systemLanguage?: string;
        };
        /**
         * @description Which messages of a chat notify a person.
         * @example all
         * @enum {string}
         */
        WatchLevel: "all" | "info" | "none";
        /**
         * @description The preview of a page.
         * @example {
         *       "id": "https://example.com/plan",
         *       "url": "https://example.com/plan",
         *       "title": "The plan"
         *     }
         */
        WebPage: {
            /**
             * @description ID of the page.
             *
             *     Source: C082, C289.
             * @example https://example.com/plan
             */
            id: string;
            /**
             * @description Address of the page.
             *
             *     Source: C083, C290.
             * @example https://example.com/plan
             */
            url: string;
            /**
             * @description Title of the page.
             *
             *     Source: C084, C291.
             * @example The plan
             */
            title?: string;
            /**
             * @description What the page says about itself.
             *
             *     Source: C085, C292.
             * @example Next month, week by week.
             */
            description?: string;
            /**
             * @description Address of a picture of the page.
             *
             *     Source: C086, C293.
             * @example https://example.com/plan.png
             */
            imageUrl?: string;
            /**
             * @description Address of a film of the page.
             *
             *     Source: C087, C294.
             * @example https://example.com/plan.mp4
             */
            videoUrl?: string;
            /**
             * @description Who publishes the page.
             *
             *     Source: C088, C295.
             * @example Example
             */
            publisher?: string;
            /**
             * @description Who wrote the page.
             *
             *     Source: C089, C296.
             * @example Example Author
             */
            author?: string;
            /**
             * Format: int32
             * @description Width of the picture or film.
             *
             *     Unit: pixels. Source: C090, C297.
             * @example 640
             */
            width?: number;
            /**
             * Format: int32
             * @description Height of the picture or film.
             *
             *     Unit: pixels. Source: C091, C298.
             * @example 480
             */
            height?: number;
            /**
             * @description Bucket that stores the preview.
             *
             *     Source: C092, C299.
             * @example bin.exp.channel.io
             */
            bucket?: string;
            /**
             * @description Key of the preview in the bucket.
             *
             *     Source: C093, C300.
             * @example thumb/1234/page.png
             */
            previewKey?: string;
            /**
             * @description Address of the logo of the site.
             *
             *     Source: C094, C301.
             * @example https://example.com/logo.png
             */
            logo?: string;
            /**
             * @description Name of the site.
             *
             *     Source: C095, C302.
             * @example Example
             */
            name?: string;
        };
        /**
         * @description A session in a browser.
         * @example {
         *       "device": "desktop",
         *       "browserName": "Chrome"
         *     }
         */
        WebSession: {
            /**
             * @description Device of the session.
             *
             *     Source: C206.
             * @example desktop
             */
            device?: string;
            /**
             * @description System of the session.
             *
             *     Source: C207.
             * @example Mac OS X
             */
            os?: string;
            /**
             * @description Name of that system.
             *
             *     Source: C208.
             * @example Mac OS X
             */
            osName?: string;
            /**
             * @description Browser of the session.
             *
             *     Source: C209.
             * @example Chrome 91
             */
            browser?: string;
            /**
             * @description Name of that browser.
             *
             *     Source: C210.
             * @example Chrome
             */
            browserName?: string;
            /**
             * Format: int32
             * @description How many such sessions there were.
             *
             *     Source: C211.
             * @example 1
             */
            sessionsCount?: number;
            /**
             * @description When the user was last seen there.
             *
             *     Source: C212.
             * @example 1624422372181
             */
            lastSeenAt?: components["schemas"]["EpochMilliseconds"];
        };
    };
    responses: {
        /** @description The keys are missing or unknown. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The keys may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description There is no such group or message. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The request breaks a rule. */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description Too many requests in the window of time. */
        TooManyRequests: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                "x-ratelimit-will-be-throttled": components["headers"]["RateLimitWillBeThrottled"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
    };
    parameters: {
        /**
         * @description ID of the group.
         *
         *     Source: C004.
         * @example 1234
         */
        GroupId: string;
        /**
         * @description ID of the message from which the thread hangs.
         * @example 60d2b7d9897380e9d378
         */
        MessageId: string;
        /**
         * @description Where the page begins: the `next` of the answer before. Without it, or empty, the list begins with the first message in the order asked for. The document calls it the time of the first message in microseconds of the epoch, its example has the ten digits of seconds, and its notes pass a string: send back what came, and read nothing into it.
         *
         *     Source: C005, C006, C007, C020, C021, C022, C032, C034, C349.
         * @example 1401231818
         */
        Since: string;
        /**
         * @description How many messages an answer may hold, from 1 to 500; whether a value out of range is refused or brought into range is open.
         *
         *     Source: C008, C023, C031, C358.
         * @example 25
         */
        Limit: number;
        /**
         * @description The order of the messages; descending puts the latest first. Required although it has a default. The notes of the document call it `order`.
         *
         *     Source: C011, C014, C026, C029, C035.
         * @example desc
         */
        SortOrder: components["schemas"]["SortOrder"];
        /**
         * @description Name of the bot that sends the message; the pages of version 4 call it required, those of version 5 and sw do not.
         * @example Channel-bot
         */
        BotName: string;
    };
    requestBodies: never;
    headers: {
        /** @description How many requests a window of time allows. */
        RateLimitLimit: number;
        /** @description How many requests the window still allows. */
        RateLimitRemaining: number;
        /** @description When the window ends. */
        RateLimitReset: components["schemas"]["EpochSeconds"];
        /** @description Whether the request would be refused if the limits were in full force. */
        RateLimitWillBeThrottled: boolean;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listGroups: {
        parameters: {
            query?: {
                /**
                 * @description Where the page begins, the `next` of the answer before; a name of a group. Without it the list begins with the first name.
                 * @example justGroup
                 */
                since?: string;
                /**
                 * @description How many groups an answer may hold.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    "x-ratelimit-will-be-throttled": components["headers"]["RateLimitWillBeThrottled"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the group.
                 *
                 *     Source: C004.
                 * @example 1234
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    "x-ratelimit-will-be-throttled": components["headers"]["RateLimitWillBeThrottled"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupView"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listGroupMessages: {
        parameters: {
            query: {
                /**
                 * @description Where the page begins: the `next` of the answer before. Without it, or empty, the list begins with the first message in the order asked for. The document calls it the time of the first message in microseconds of the epoch, its example has the ten digits of seconds, and its notes pass a string: send back what came, and read nothing into it.
                 *
                 *     Source: C005, C006, C007, C020, C021, C022, C032, C034, C349.
                 * @example 1401231818
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description How many messages an answer may hold, from 1 to 500; whether a value out of range is refused or brought into range is open.
                 *
                 *     Source: C008, C023, C031, C358.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The order of the messages; descending puts the latest first. Required although it has a default. The notes of the document call it `order`.
                 *
                 *     Source: C011, C014, C026, C029, C035.
                 * @example desc
                 */
                sortOrder: components["parameters"]["SortOrder"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the group.
                 *
                 *     Source: C004.
                 * @example 1234
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    "x-ratelimit-will-be-throttled": components["headers"]["RateLimitWillBeThrottled"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createGroupMessage: {
        parameters: {
            query?: {
                /**
                 * @description Name of the bot that sends the message; the pages of version 4 call it required, those of version 5 and sw do not.
                 * @example Channel-bot
                 */
                botName?: components["parameters"]["BotName"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the group.
                 *
                 *     Source: C004.
                 * @example 1234
                 */
                groupId: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** @description The message to send. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMessageRequest"];
            };
        };
        responses: {
            /** @description The message that was sent. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    "x-ratelimit-will-be-throttled": components["headers"]["RateLimitWillBeThrottled"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageView"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listGroupMessagesByName: {
        parameters: {
            query: {
                /**
                 * @description Where the page begins: the `next` of the answer before. Without it, or empty, the list begins with the first message in the order asked for. The document calls it the time of the first message in microseconds of the epoch, its example has the ten digits of seconds, and its notes pass a string: send back what came, and read nothing into it.
                 *
                 *     Source: C005, C006, C007, C020, C021, C022, C032, C034, C349.
                 * @example 1401231818
                 */
                since?: components["parameters"]["Since"];
                /**
                 * @description How many messages an answer may hold, from 1 to 500; whether a value out of range is refused or brought into range is open.
                 *
                 *     Source: C008, C023, C031, C358.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The order of the messages; descending puts the latest first. Required although it has a default. The notes of the document call it `order`.
                 *
                 *     Source: C011, C014, C026, C029, C035.
                 * @example desc
                 */
                sortOrder: components["parameters"]["SortOrder"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the group, without the at sign before it.
                 *
                 *     Source: C018.
                 * @example justGroup
                 */
                groupName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    "x-ratelimit-will-be-throttled": components["headers"]["RateLimitWillBeThrottled"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listThreadMessages: {
        parameters: {
            query?: {
                /**
                 * @description The order of the messages; descending puts the latest first.
                 * @example desc
                 */
                sortOrder?: components["schemas"]["SortOrder"];
                /**
                 * @description Where the page begins, the `next` of the answer before.
                 * @example eyJjaGF0S2V5IjoiZ3JvdXAtMTIzNCJ9
                 */
                since?: string;
                /**
                 * @description How many messages an answer may hold; no bounds and no default are stated.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the group.
                 *
                 *     Source: C004.
                 * @example 1234
                 */
                groupId: components["parameters"]["GroupId"];
                /**
                 * @description ID of the message from which the thread hangs.
                 * @example 60d2b7d9897380e9d378
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages of the thread. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    "x-ratelimit-will-be-throttled": components["headers"]["RateLimitWillBeThrottled"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createThreadMessage: {
        parameters: {
            query?: {
                /**
                 * @description Name of the bot that sends the message; the pages of version 4 call it required, those of version 5 and sw do not.
                 * @example Channel-bot
                 */
                botName?: components["parameters"]["BotName"];
                /**
                 * @description Whether the message is shown in the main flow too.
                 * @example true
                 */
                broadcast?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the group.
                 *
                 *     Source: C004.
                 * @example 1234
                 */
                groupId: components["parameters"]["GroupId"];
                /**
                 * @description ID of the message from which the thread hangs.
                 * @example 60d2b7d9897380e9d378
                 */
                messageId: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /** @description The message to send. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMessageRequest"];
            };
        };
        responses: {
            /** @description The message that was sent. */
            200: {
                headers: {
                    "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                    "x-ratelimit-will-be-throttled": components["headers"]["RateLimitWillBeThrottled"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageView"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}

/**
 * A moment as whole milliseconds since 1970-01-01T00:00:00Z.
 *
 * Unit: milliseconds.
 */
export type EpochMilliseconds = components['schemas']['EpochMilliseconds']
/**
 * A moment as whole seconds since 1970-01-01T00:00:00Z.
 *
 * Unit: seconds.
 */
export type EpochSeconds = components['schemas']['EpochSeconds']
/**
 * What an automation rule does.
 */
export type AutomationAction = components['schemas']['AutomationAction']
/**
 * A rule that acts on chats by itself; only the document describes it.
 */
export type AutomationRule = components['schemas']['AutomationRule']
/**
 * What sets an automation rule off.
 */
export type AutomationTrigger = components['schemas']['AutomationTrigger']
/**
 * A stored picture.
 */
export type Avatar = components['schemas']['Avatar']
/**
 * Bytes, as a buffer of the Java platform is written out.
 */
export type BinaryValue = components['schemas']['BinaryValue']
/**
 * A block of text: text and code hold a value, bullets hold blocks.
 */
export type Block = components['schemas']['Block']
/**
 * The kind of a block of text.
 */
export type BlockType = components['schemas']['BlockType']
/**
 * A bot of the channel.
 */
export type Bot = components['schemas']['Bot']
/**
 * A button that opens a page.
 */
export type Button = components['schemas']['Button']
/**
 * What a button does when it is pressed.
 */
export type ButtonAction = components['schemas']['ButtonAction']
/**
 * The colour of a button.
 */
export type ButtonColorVariant = components['schemas']['ButtonColorVariant']
/**
 * A bookmark of a person on a chat.
 */
export type ChatBookmark = components['schemas']['ChatBookmark']
/**
 * What a person has read of a chat.
 */
export type ChatSession = components['schemas']['ChatSession']
/**
 * The kind of a chat.
 */
export type ChatType = components['schemas']['ChatType']
/**
 * A message to send: of a message, the members that a sender may set.
 */
export type CreateMessageRequest = components['schemas']['CreateMessageRequest']
/**
 * What is done when a section is reached.
 */
export type DraftAction = components['schemas']['DraftAction']
/**
 * A message that a support bot will send.
 */
export type DraftMessage = components['schemas']['DraftMessage']
/**
 * A section of the script of a support bot.
 */
export type DraftSection = components['schemas']['DraftSection']
/**
 * A step of a section.
 */
export type DraftStep = components['schemas']['DraftStep']
/**
 * A span of time, as the Java platform writes it out.
 */
export type Duration = components['schemas']['Duration']
/**
 * A unit in which a span is counted.
 */
export type DurationUnit = components['schemas']['DurationUnit']
/**
 * One reason why a request failed.
 */
export type ErrorDetail = components['schemas']['ErrorDetail']
/**
 * Why a request failed.
 */
export type Errors = components['schemas']['Errors']
/**
 * How a marketing message is shown.
 */
export type ExposureType = components['schemas']['ExposureType']
/**
 * An attached file.
 */
export type File = components['schemas']['File']
/**
 * A chat of managers.
 */
export type Group = components['schemas']['Group']
/**
 * A page of public groups, by name.
 */
export type GroupPage = components['schemas']['GroupPage']
/**
 * Who sees a group.
 */
export type GroupScope = components['schemas']['GroupScope']
/**
 * A group, with the managers in it.
 */
export type GroupView = components['schemas']['GroupView']
/**
 * A span of time in ISO 8601 form.
 */
export type IsoDuration = components['schemas']['IsoDuration']
/**
 * What was done to a chat.
 */
export type Log = components['schemas']['Log']
/**
 * What was done to a chat.
 */
export type LogAction = components['schemas']['LogAction']
/**
 * A person on the channel's side.
 */
export type Manager = components['schemas']['Manager']
/**
 * The role of a manager in the channel.
 */
export type ManagerRole = components['schemas']['ManagerRole']
/**
 * The marketing that sent a message.
 */
export type Marketing = components['schemas']['Marketing']
/**
 * A message of a chat; which members it has depends on what it says: text, files, a log entry and so on.
 */
export type Message = components['schemas']['Message']
/**
 * What is special about a message; version 5 knows more of them. `actAsManager`: sent as if by a manager. `doNotPost`: not followed up by text message or email. `doNotSearch`: not found by a search. `doNotSendApp`: not passed on to other messengers. `immutable`: neither changed nor deleted. `private`: seen by managers only. `silent`: notifies nobody unless it is important. The other two are not explained.
 */
export type MessageOption = components['schemas']['MessageOption']
/**
 * A page of messages of a group, with the bots, users, support bots and automation rules they refer to.
 *
 * Source: C030, C348.
 */
export type MessagePage = components['schemas']['MessagePage']
/**
 * How far a message has come.
 */
export type MessageState = components['schemas']['MessageState']
/**
 * The place in a support bot that sent a message.
 */
export type MessageSupportBot = components['schemas']['MessageSupportBot']
/**
 * A way on to another section of a support bot.
 */
export type MessageSupportBotButton = components['schemas']['MessageSupportBotButton']
/**
 * A message that was just sent.
 */
export type MessageView = components['schemas']['MessageView']
/**
 * A session in an app.
 */
export type MobileSession = components['schemas']['MobileSession']
/**
 * A name and a description in one language.
 */
export type NameDescription = components['schemas']['NameDescription']
/**
 * A person who is online.
 */
export type Online = components['schemas']['Online']
/**
 * The kind of a person.
 */
export type PersonType = components['schemas']['PersonType']
/**
 * Who may open a private file.
 */
export type PrivateFileScope = components['schemas']['PrivateFileScope']
/**
 * What is known about a user: known keys and keys of free choice.
 */
export type Profile = components['schemas']['Profile']
/**
 * One thing the profile bot asks for.
 */
export type ProfileBot = components['schemas']['ProfileBot']
/**
 * A profile bot value that holds `bs`.
 */
export type ProfileBotBinarySetValue = components['schemas']['ProfileBotBinarySetValue']
/**
 * A profile bot value that holds `b`.
 */
export type ProfileBotBinaryValue = components['schemas']['ProfileBotBinaryValue']
/**
 * A profile bot value that holds `bool`.
 */
export type ProfileBotBooleanValue = components['schemas']['ProfileBotBooleanValue']
/**
 * A profile bot value that holds `l`.
 */
export type ProfileBotListValue = components['schemas']['ProfileBotListValue']
/**
 * A profile bot value that holds `m`.
 */
export type ProfileBotMapValue = components['schemas']['ProfileBotMapValue']
/**
 * A profile bot value that holds `null`.
 */
export type ProfileBotNullValue = components['schemas']['ProfileBotNullValue']
/**
 * A profile bot value that holds `ns`.
 */
export type ProfileBotNumberSetValue = components['schemas']['ProfileBotNumberSetValue']
/**
 * A profile bot value that holds `n`.
 */
export type ProfileBotNumberValue = components['schemas']['ProfileBotNumberValue']
/**
 * A profile bot value that holds `ss`.
 */
export type ProfileBotStringSetValue = components['schemas']['ProfileBotStringSetValue']
/**
 * A profile bot value that holds `s`.
 */
export type ProfileBotStringValue = components['schemas']['ProfileBotStringValue']
/**
 * A typed value: the name of the member says the type. Real values have one member, the printed payload has all ten at once.
 */
export type ProfileBotValue = components['schemas']['ProfileBotValue']
/**
 * The ten members a profile bot value may have; each variant requires one of them.
 */
export type ProfileBotValueBase = components['schemas']['ProfileBotValueBase']
/**
 * A condition: a comparison of one key, or conditions joined by and or or.
 */
export type Query = components['schemas']['Query']
/**
 * The type of the values a query compares.
 */
export type QueryType = components['schemas']['QueryType']
/**
 * An emoji and the people who reacted with it.
 */
export type Reaction = components['schemas']['Reaction']
/**
 * The order of messages: ascending, descending (the latest first), or both, which nothing explains.
 *
 * Source: C012, C013, C014, C027, C028, C029, C357.
 */
export type SortOrder = components['schemas']['SortOrder']
/**
 * A bot that answers users along a script.
 */
export type SupportBot = components['schemas']['SupportBot']
/**
 * A support bot that is being written.
 */
export type SupportBotDraft = components['schemas']['SupportBotDraft']
/**
 * When a support bot runs.
 */
export type SupportBotRunMode = components['schemas']['SupportBotRunMode']
/**
 * Whether a support bot is being written, runs or was stopped.
 */
export type SupportBotState = components['schemas']['SupportBotState']
/**
 * The length of a unit of time.
 */
export type UnitDuration = components['schemas']['UnitDuration']
/**
 * A person on the customers' side.
 */
export type User = components['schemas']['User']
/**
 * Which messages of a chat notify a person.
 */
export type WatchLevel = components['schemas']['WatchLevel']
/**
 * The preview of a page.
 */
export type WebPage = components['schemas']['WebPage']
/**
 * A session in a browser.
 */
export type WebSession = components['schemas']['WebSession']
