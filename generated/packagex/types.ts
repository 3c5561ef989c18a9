// Generated from specs/packagex by `npm run generate`. Edit the description instead.

export interface paths {
    "/v1/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List threads
         * @description The threads, page by page. `data` is an array even when it is empty.
         */
        get: operations["listThreads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{thread}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a thread
         * @description One thread by its ID, which follows from the ID of its resource.
         */
        get: operations["getThread"];
        put?: never;
        /**
         * Write a message to a thread
         * @description Adds a message to the thread of a resource; the thread is made when there is none yet. With `message_id` in the body the message of that ID is changed instead. Where an external contact is part of the resource the message goes to their channel too.
         */
        post: operations["createThreadMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{thread}/messages/{message}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a message or react to it
         * @description Changes the text, which only the author may do, or sets a reaction; a reaction of null takes it away.
         *
         *     Source: T025.
         */
        post: operations["updateThreadMessage"];
        /**
         * Delete a message
         * @description Deletes a message, which only its publisher may do. What was published to a channel cannot be taken back.
         */
        delete: operations["deleteThreadMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{thread}/subscribers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe a user to a thread
         * @description Subscribes a user of the organization, who then gets notifications. Contacts are subscribed by themselves through their resource.
         */
        post: operations["addThreadSubscriber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{thread}/subscribers/{subscriber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unsubscribe a user from a thread
         * @description Unsubscribes a user of the organization; contacts cannot be taken off by hand.
         */
        delete: operations["removeThreadSubscriber"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List channels
         * @description The channels, page by page, typically asked for by their external subscribers. Channels come into being by themselves.
         */
        get: operations["listChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a channel
         * @description One channel by its ID.
         */
        get: operations["getChannel"];
        put?: never;
        post?: never;
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
        /** @description The user to subscribe. */
        AddSubscriberRequest: {
            /**
             * @description A user of the organization, not a contact.
             * @example jvQNFeVO4zdemfpPQ9U7AfDNdIx1
             */
            user_id: string;
        };
        /** @description An organization, which authenticates by an API key. */
        ApiKeySubscriber: components["schemas"]["SubscriberBase"] & {
            /**
             * @description An organization, which authenticates by an API key.
             *
             *     Source: T055.
             * @example api_key
             * @constant
             */
            type: "api_key";
        };
        /**
         * @description The space where users and organizations meet contacts from outside; it is made by the system. Several descriptions in the document say "the thread" (of `organization_id`, `recent_messages`, `subscriber_ids`, `subscribers` and `updated_at`); the channel is meant.
         *
         *     Source: T060, T061, T081, T095.
         */
        Channel: {
            /**
             * @description The type of the object. The document prints `thread`; `channel` is what one expects and is accepted too.
             *
             *     Source: T062, T084, T088.
             * @example thread
             * @enum {string}
             */
            object?: "thread" | "channel";
            /**
             * @description Whether the channel has more messages than `recent_messages` shows; true beyond 150 of them.
             *
             *     Source: T063, T087.
             * @example false
             */
            has_more?: boolean;
            /**
             * @description The channel's own ID; the document states no prefix.
             *
             *     Source: T064.
             * @example chnl_9sYt3KqWm5ZxVb7RcNfD2h
             */
            id?: string;
            /**
             * @description The channel's name, typically the names of all subscribers together.
             *
             *     Source: T065.
             * @example Jonas Whitlock, Marta Feldkamp
             */
            name?: string;
            /**
             * @description The organization that owns the resource.
             *
             *     Source: T066.
             * @example org_5kWnD8rJt3XvQz6LmHfB2s
             */
            organization_id?: string;
            /**
             * @description The messages that are still to be published to the channel.
             *
             *     Source: T067.
             * @example []
             */
            pending_messages?: components["schemas"]["Message"][];
            /**
             * @description A hash of each subscriber's phone number, for the provider's own use with SMS.
             *
             *     Source: T068.
             * @example [
             *       "f2c1a7d09b6e4853"
             *     ]
             */
            phone_hashes?: string[];
            /**
             * @description All resources that publish messages to the channel.
             *
             *     Source: T069.
             * @example [
             *       "del_cv8ynU5WyJSEWHXAgSjcKt"
             *     ]
             */
            publisher_ids?: string[];
            /**
             * @description The 150 most recent messages, or all when there are fewer; the order is not stated.
             *
             *     Source: T070, T071.
             * @example []
             */
            recent_messages?: components["schemas"]["Message"][];
            /**
             * @description When the earliest of the pending messages is to be published; what stands here without any is not said. The unit is not stated, whole seconds since 1970 are assumed.
             *
             *     Source: T072, T091.
             * @example 1696428000
             */
            scheduled_publish_at?: components["schemas"]["EpochSeconds"];
            /**
             * @description A hash of the subscribers' IDs, which makes the channel unique.
             *
             *     Source: T073.
             * @example 8d41f6c2e07b95a3
             */
            subscriber_hash?: string;
            /**
             * @description The IDs of all subscribers; users, organizations and contacts.
             *
             *     Source: T074.
             * @example [
             *       "jvQNFeVO4zdemfpPQ9U7AfDNdIx1",
             *       "contact_rEMzyCyxJzuBzN4LyurAJV"
             *     ]
             */
            subscriber_ids?: string[];
            /**
             * @description What is known of each subscriber.
             *
             *     Source: T075.
             * @example []
             */
            subscribers?: components["schemas"]["Subscriber"][];
            /**
             * @description When the channel last changed, in whole seconds since 1970.
             *
             *     Source: T076.
             * @example 1696424580
             */
            updated_at?: components["schemas"]["EpochSeconds"];
        };
        /** @description An answer with one channel. */
        ChannelEnvelope: components["schemas"]["EnvelopeBase"] & {
            /** @description The channel. */
            data: components["schemas"]["Channel"];
        };
        /** @description An answer with a page of channels. */
        ChannelListEnvelope: components["schemas"]["EnvelopeBase"] & {
            /**
             * @description The channels of this page, an array also when there are none.
             * @example []
             */
            data: components["schemas"]["Channel"][];
        };
        /** @description A contact from outside the organization. */
        ContactSubscriber: components["schemas"]["SubscriberBase"] & {
            /**
             * @description Not a member of the organization.
             *
             *     Source: T056.
             * @example contact
             * @constant
             */
            type: "contact";
            /**
             * @description Always null for a contact.
             *
             *     Source: T058.
             * @example null
             */
            viewed_at?: null;
        };
        /** @description A message to write, or to change where `message_id` names one. */
        CreateMessageRequest: {
            /**
             * @description What the message says.
             * @example Your delivery is at the front desk.
             */
            text: string;
            /**
             * @description The message to change.
             * @example msg_nh2huipTftu4svtVkSpzoo
             */
            message_id?: string;
        };
        /** @description An answer after something was taken away. */
        DeletionEnvelope: components["schemas"]["EnvelopeBase"] & {
            /**
             * @description An object of which nothing is public; composed as an empty one.
             * @example {}
             */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description What stands around the `data` of every answer. */
        EnvelopeBase: {
            /**
             * @description What happened, fit to be shown to a person.
             * @example Thread retrieved successfully.
             */
            message?: string;
            /**
             * @description The HTTP status once more.
             * @example 200
             */
            status?: number;
            /**
             * @description What is wrong with the request, normally one text for each field.
             * @example []
             */
            errors?: string[];
            /**
             * @description What went wrong, for programs; the codes are not public.
             * @example null
             * @example not_found
             */
            code?: string | null;
            /**
             * @description The older name of `code`.
             * @example null
             */
            error_code?: string | null;
            /**
             * @description Where the page stands in its list; null for anything but a list, null or empty for an error.
             * @example null
             */
            pagination?: components["schemas"]["Pagination"] | null;
            /**
             * @description The events the request set off; in the older envelope only.
             * @example []
             */
            events?: string[];
            /**
             * @description The endpoint that answered.
             * @example /v1/threads/thrd_del_cv8ynU5WyJSEWHXAgSjcKt
             */
            endpoint?: string;
        };
        /**
         * Format: int64
         * @description A moment as whole seconds since 1970-01-01T00:00:00Z.
         *
         *     Unit: seconds.
         * @example 1715938200
         */
        EpochSeconds: number;
        /** @description An answer that says what went wrong. */
        ErrorEnvelope: components["schemas"]["EnvelopeBase"] & {
            /**
             * @description The HTTP status once more, 4XX or 5XX.
             * @example 404
             */
            status?: number;
            /**
             * @description An empty object.
             * @example {}
             */
            data: Record<string, unknown>;
        };
        /**
         * @description One message in a thread or a channel.
         *
         *     Source: T021, T079.
         */
        Message: {
            /**
             * @description The type of the object.
             *
             *     Source: T022, T083.
             * @example message
             * @constant
             */
            object?: "message";
            /**
             * @description When the message was created, in whole seconds since 1970.
             *
             *     Source: T023.
             * @example 1696424400
             */
            created_at?: components["schemas"]["EpochSeconds"];
            /**
             * @description When the message was changed, in whole seconds since 1970; only its author can change it. What a message never changed has here is not said.
             *
             *     Source: T024, T025, T092.
             * @example 1696424580
             */
            edited_at?: components["schemas"]["EpochSeconds"];
            /**
             * @description The event behind a message of the system; what other messages have here is not said.
             *
             *     Source: T026, T093.
             * @example thread.subscriber_added
             */
            event?: string;
            /**
             * @description The message's own ID.
             *
             *     Source: T027.
             * @example msg_nh2huipTftu4svtVkSpzoo
             */
            id?: string;
            /**
             * @description The name of the thread, by the document; not one of the message.
             *
             *     Source: T028, T089.
             * @example Delivery for Marta Feldkamp
             */
            name?: string;
            /**
             * @description The URLs of all attachments.
             *
             *     Source: T029.
             * @example [
             *       "https://media.example.com/locker-12.jpg"
             *     ]
             */
            media_urls?: string[];
            /**
             * @description When the message is to appear in the channel; until then it stands in the thread only. The unit is not stated, whole seconds since 1970 as for its neighbours is assumed.
             *
             *     Source: T030, T031.
             * @example 1696428000
             * @example null
             */
            publish_to_channel_at?: components["schemas"]["EpochSeconds"] | null;
            /**
             * @description The reactions to the message. The document describes them with a sentence that belongs to `resource_id`.
             *
             *     Source: T032, T033.
             * @example []
             */
            reactions?: components["schemas"]["Reaction"][];
            /**
             * @description The resource the message is about.
             *
             *     Source: T034.
             * @example del_cv8ynU5WyJSEWHXAgSjcKt
             */
            resource_id?: string;
            /**
             * @description The subscriber who wrote the message.
             *
             *     Source: T035.
             * @example jvQNFeVO4zdemfpPQ9U7AfDNdIx1
             */
            subscriber_id?: string;
            /**
             * @description What the message says.
             *
             *     Source: T036.
             * @example Your delivery is at the front desk.
             */
            text?: string;
            /**
             * @description The thread the message belongs to.
             *
             *     Source: T037.
             * @example thrd_del_cv8ynU5WyJSEWHXAgSjcKt
             */
            thread_id?: string;
            /**
             * @description What kind of message it is.
             *
             *     Source: T085.
             * @example text
             */
            type?: components["schemas"]["MessageType"];
        };
        /** @description An answer with one message. */
        MessageEnvelope: components["schemas"]["EnvelopeBase"] & {
            /** @description The message that was written or changed. */
            data: components["schemas"]["Message"];
        };
        /** @description A reaction to a message, or its removal. */
        MessageReactionUpdate: {
            /**
             * @description What the reaction shows, null to take it away. The name of the member and the form of its value are not public.
             * @example 👍
             * @example null
             */
            reaction: string | null;
        };
        /** @description A new text for a message. */
        MessageTextUpdate: {
            /**
             * @description What the message says from now on.
             * @example Your delivery is in locker 12.
             */
            text: string;
        };
        /**
         * @description `text`: written by a subscriber, the usual kind. `meta`: about the thread itself, such as a new subscriber. `tracking_update` and `pickup_reminder`: made by the system to notify the subscribers of a shipment's progress or of a pickup.
         *
         *     Source: T038, T039, T040, T041, T042, T098.
         * @example text
         * @enum {string}
         */
        MessageType: "text" | "meta" | "tracking_update" | "pickup_reminder";
        /** @description Where a page stands in its list. */
        Pagination: {
            /**
             * @description The largest number of items on the page.
             * @example 25
             */
            limit?: number;
            /**
             * @description The number of the page, from 1.
             * @example 1
             */
            page?: number;
            /**
             * @description Whether there are items after this page.
             * @example false
             */
            has_more?: boolean;
            /**
             * @description The number of items on all pages; older pages of the provider do not have it.
             * @example 1
             */
            total_count?: number;
        };
        /** @description A reaction to a message. Its members are hidden in the document; the two here are assumed. */
        Reaction: {
            /**
             * @description What the reaction shows.
             * @example 👍
             */
            reaction?: string;
            /**
             * @description Who reacted.
             * @example jvQNFeVO4zdemfpPQ9U7AfDNdIx1
             */
            subscriber_id?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A user, an organization or a contact subscribed to a thread or channel, with enough about it to show a chat.
         *
         *     Source: T043.
         */
        Subscriber: components["schemas"]["UserSubscriber"] | components["schemas"]["ApiKeySubscriber"] | components["schemas"]["ContactSubscriber"];
        /**
         * @description What every subscriber has; the document names no `object` member.
         *
         *     Source: T080.
         */
        SubscriberBase: {
            /**
             * @description The subscriber's email address.
             *
             *     Source: T044.
             * @example marta.feldkamp@example.com
             */
            email?: string;
            /**
             * @description The ID of the user, organization or contact. The document says integer; every reference to a subscriber, and every ID the provider shows, is a string.
             *
             *     Source: T045, T046, T047.
             * @example jvQNFeVO4zdemfpPQ9U7AfDNdIx1
             * @example 48213
             */
            id?: number | string;
            /**
             * @description Whether the subscriber was removed from the thread and is kept because of messages it may have written.
             *
             *     Source: T048.
             * @example false
             */
            is_archived?: boolean;
            /**
             * @description The subscriber's name.
             *
             *     Source: T049.
             * @example Marta Feldkamp
             */
            name?: string;
            /**
             * @description The subscriber's phone number in E.164 form.
             *
             *     Source: T050, T051.
             * @example +12025550143
             */
            phone?: string;
            /**
             * @description What the subscriber is.
             *
             *     Source: T086.
             * @example user
             */
            type?: components["schemas"]["SubscriberType"];
            /**
             * @description When the subscriber last saw the thread; always null for a contact. The unit is not stated, whole seconds since 1970 are assumed.
             *
             *     Source: T057, T058.
             * @example 1696424500
             * @example null
             */
            viewed_at?: components["schemas"]["EpochSeconds"] | null;
        };
        /** @description An answer with one subscriber. */
        SubscriberEnvelope: components["schemas"]["EnvelopeBase"] & {
            /** @description The subscriber. */
            data: components["schemas"]["Subscriber"];
        };
        /**
         * @description What the subscriber is and so how it can authenticate to the thread or channel. `user`: a member of the organization. `api_key`: an organization, although the prose says organization. `contact`: nobody of the organization.
         *
         *     Source: T052, T053, T094.
         * @example user
         * @enum {string}
         */
        SubscriberType: "user" | "api_key" | "contact";
        /**
         * @description A conversation about one resource, for example a delivery.
         *
         *     Source: T001, T078.
         */
        Thread: {
            /**
             * @description The type of the object.
             *
             *     Source: T002, T082.
             * @example thread
             * @constant
             */
            object?: "thread";
            /**
             * @description Whether the thread has more messages than `recent_messages` shows; true beyond 150 of them.
             *
             *     Source: T003, T012.
             * @example false
             */
            has_more?: boolean;
            /**
             * @description The thread's own ID, always `thrd_` followed by `resource_id`.
             *
             *     Source: T004, T005.
             * @example thrd_del_cv8ynU5WyJSEWHXAgSjcKt
             */
            id?: string;
            /**
             * @description The location the thread belongs to now; when the resource moves, the thread follows it.
             *
             *     Source: T006, T007.
             * @example loc_7hQ2mVx9KpZsT4wNbRcY6d
             */
            location_id?: string;
            /**
             * @description The thread's name.
             *
             *     Source: T008.
             * @example Delivery for Marta Feldkamp
             */
            name?: string;
            /**
             * @description The organization that owns the resource of the thread.
             *
             *     Source: T009.
             * @example org_5kWnD8rJt3XvQz6LmHfB2s
             */
            organization_id?: string;
            /**
             * @description The 150 most recent messages, or all when there are fewer; the order is not stated.
             *
             *     Source: T010, T011.
             * @example []
             */
            recent_messages?: components["schemas"]["Message"][];
            /**
             * @description The resource the thread is about; `thrd_` before it gives the thread's ID.
             *
             *     Source: T013, T014.
             * @example del_cv8ynU5WyJSEWHXAgSjcKt
             */
            resource_id?: string;
            /**
             * @description The IDs of all subscribers; users, organizations and contacts.
             *
             *     Source: T015.
             * @example [
             *       "jvQNFeVO4zdemfpPQ9U7AfDNdIx1",
             *       "contact_rEMzyCyxJzuBzN4LyurAJV"
             *     ]
             */
            subscriber_ids?: string[];
            /**
             * @description What is known of each subscriber, also of those who were removed and stay for the sake of their messages.
             *
             *     Source: T016, T017.
             * @example []
             */
            subscribers?: components["schemas"]["Subscriber"][];
            /**
             * @description All users and organizations that have not read every message; contacts are not named.
             *
             *     Source: T018.
             * @example [
             *       "jvQNFeVO4zdemfpPQ9U7AfDNdIx1"
             *     ]
             */
            unread_by?: string[];
            /**
             * @description When the thread last changed, in whole seconds since 1970.
             *
             *     Source: T019.
             * @example 1696424580
             */
            updated_at?: components["schemas"]["EpochSeconds"];
        };
        /** @description An answer with one thread. */
        ThreadEnvelope: components["schemas"]["EnvelopeBase"] & {
            /** @description The thread. */
            data: components["schemas"]["Thread"];
        };
        /** @description An answer with a page of threads. */
        ThreadListEnvelope: components["schemas"]["EnvelopeBase"] & {
            /**
             * @description The threads of this page, an array also when there are none.
             * @example []
             */
            data: components["schemas"]["Thread"][];
        };
        /** @description A new text or a reaction; no page says that one body cannot hold both. */
        UpdateMessageRequest: components["schemas"]["MessageTextUpdate"] | components["schemas"]["MessageReactionUpdate"];
        /** @description A member of the organization. */
        UserSubscriber: components["schemas"]["SubscriberBase"] & {
            /**
             * @description A member of the organization.
             *
             *     Source: T054.
             * @example user
             * @constant
             */
            type: "user";
        };
    };
    responses: {
        /** @description Something in the request is not acceptable; `errors` names it. Only 4XX and 5XX are documented, not which. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The key is missing or not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Only the author of a message may change or delete it. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description No such thread, channel, message or subscriber. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The provider failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * @description The thread's ID, which is `thrd_` and the ID of its resource.
         * @example thrd_del_cv8ynU5WyJSEWHXAgSjcKt
         */
        Thread: string;
        /**
         * @description Which page of the list to give, from 1 (page 2 of 25 has the items 26 to 50).
         * @example 1
         */
        Page: number;
        /**
         * @description The largest number of items on the page; no maximum is published.
         * @example 25
         */
        Limit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listThreads: {
        parameters: {
            query?: {
                /**
                 * @description Which page of the list to give, from 1 (page 2 of 25 has the items 26 to 50).
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The largest number of items on the page; no maximum is published.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of threads. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The thread's ID, which is `thrd_` and the ID of its resource.
                 * @example thrd_del_cv8ynU5WyJSEWHXAgSjcKt
                 */
                thread: components["parameters"]["Thread"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createThreadMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The thread's ID, which is `thrd_` and the ID of its resource.
                 * @example thrd_del_cv8ynU5WyJSEWHXAgSjcKt
                 */
                thread: components["parameters"]["Thread"];
            };
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMessageRequest"];
            };
        };
        responses: {
            /** @description The message as it is now. Which object `data` holds is published nowhere. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageEnvelope"];
                };
            };
            /** @description The new message. Which object `data` holds is published nowhere. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateThreadMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The thread's ID, which is `thrd_` and the ID of its resource.
                 * @example thrd_del_cv8ynU5WyJSEWHXAgSjcKt
                 */
                thread: components["parameters"]["Thread"];
                /**
                 * @description The message's ID.
                 * @example msg_nh2huipTftu4svtVkSpzoo
                 */
                message: string;
            };
            cookie?: never;
        };
        /** @description The new text, or a reaction. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMessageRequest"];
            };
        };
        responses: {
            /** @description The message as it is now. Which object `data` holds is published nowhere. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteThreadMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The thread's ID, which is `thrd_` and the ID of its resource.
                 * @example thrd_del_cv8ynU5WyJSEWHXAgSjcKt
                 */
                thread: components["parameters"]["Thread"];
                /**
                 * @description The message's ID.
                 * @example msg_nh2huipTftu4svtVkSpzoo
                 */
                message: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message is gone. What `data` holds is published nowhere. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addThreadSubscriber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The thread's ID, which is `thrd_` and the ID of its resource.
                 * @example thrd_del_cv8ynU5WyJSEWHXAgSjcKt
                 */
                thread: components["parameters"]["Thread"];
            };
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSubscriberRequest"];
            };
        };
        responses: {
            /** @description The subscriber, where it was one already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriberEnvelope"];
                };
            };
            /** @description The new subscriber. Which object `data` holds is published nowhere. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriberEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    removeThreadSubscriber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The thread's ID, which is `thrd_` and the ID of its resource.
                 * @example thrd_del_cv8ynU5WyJSEWHXAgSjcKt
                 */
                thread: components["parameters"]["Thread"];
                /**
                 * @description The subscriber's ID.
                 * @example jvQNFeVO4zdemfpPQ9U7AfDNdIx1
                 */
                subscriber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is unsubscribed. What `data` holds is published nowhere. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listChannels: {
        parameters: {
            query?: {
                /**
                 * @description Only channels with these subscribers, typically one; the own organization need not be named. How several are written is not public; commas are taken.
                 * @example [
                 *       "contact_rEMzyCyxJzuBzN4LyurAJV"
                 *     ]
                 */
                subscriber_ids?: string[];
                /**
                 * @description Which page of the list to give, from 1 (page 2 of 25 has the items 26 to 50).
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The largest number of items on the page; no maximum is published.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of channels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelListEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The channel's ID.
                 * @example chnl_9sYt3KqWm5ZxVb7RcNfD2h
                 */
                channel: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
        };
    };
}

/**
 * The user to subscribe.
 */
export type AddSubscriberRequest = components['schemas']['AddSubscriberRequest']
/**
 * An organization, which authenticates by an API key.
 */
export type ApiKeySubscriber = components['schemas']['ApiKeySubscriber']
/**
 * The space where users and organizations meet contacts from outside; it is made by the system. Several descriptions in the document say "the thread" (of `organization_id`, `recent_messages`, `subscriber_ids`, `subscribers` and `updated_at`); the channel is meant.
 *
 * Source: T060, T061, T081, T095.
 */
export type Channel = components['schemas']['Channel']
/**
 * An answer with one channel.
 */
export type ChannelEnvelope = components['schemas']['ChannelEnvelope']
/**
 * An answer with a page of channels.
 */
export type ChannelListEnvelope = components['schemas']['ChannelListEnvelope']
/**
 * A contact from outside the organization.
 */
export type ContactSubscriber = components['schemas']['ContactSubscriber']
/**
 * A message to write, or to change where `message_id` names one.
 */
export type CreateMessageRequest = components['schemas']['CreateMessageRequest']
/**
 * An answer after something was taken away.
 */
export type DeletionEnvelope = components['schemas']['DeletionEnvelope']
/**
 * What stands around the `data` of every answer.
 */
export type EnvelopeBase = components['schemas']['EnvelopeBase']
/**
 * A moment as whole seconds since 1970-01-01T00:00:00Z.
 *
 * Unit: seconds.
 */
export type EpochSeconds = components['schemas']['EpochSeconds']
/**
 * An answer that says what went wrong.
 */
export type ErrorEnvelope = components['schemas']['ErrorEnvelope']
/**
 * One message in a thread or a channel.
 *
 * Source: T021, T079.
 */
export type Message = components['schemas']['Message']
/**
 * An answer with one message.
 */
export type MessageEnvelope = components['schemas']['MessageEnvelope']
/**
 * A reaction to a message, or its removal.
 */
export type MessageReactionUpdate = components['schemas']['MessageReactionUpdate']
/**
 * A new text for a message.
 */
export type MessageTextUpdate = components['schemas']['MessageTextUpdate']
/**
 * `text`: written by a subscriber, the usual kind. `meta`: about the thread itself, such as a new subscriber. `tracking_update` and `pickup_reminder`: made by the system to notify the subscribers of a shipment's progress or of a pickup.
 *
 * Source: T038, T039, T040, T041, T042, T098.
 */
export type MessageType = components['schemas']['MessageType']
/**
 * Where a page stands in its list.
 */
export type Pagination = components['schemas']['Pagination']
/**
 * A reaction to a message. Its members are hidden in the document; the two here are assumed.
 */
export type Reaction = components['schemas']['Reaction']
/**
 * A user, an organization or a contact subscribed to a thread or channel, with enough about it to show a chat.
 *
 * Source: T043.
 */
export type Subscriber = components['schemas']['Subscriber']
/**
 * What every subscriber has; the document names no `object` member.
 *
 * Source: T080.
 */
export type SubscriberBase = components['schemas']['SubscriberBase']
/**
 * An answer with one subscriber.
 */
export type SubscriberEnvelope = components['schemas']['SubscriberEnvelope']
/**
 * What the subscriber is and so how it can authenticate to the thread or channel. `user`: a member of the organization. `api_key`: an organization, although the prose says organization. `contact`: nobody of the organization.
 *
 * Source: T052, T053, T094.
 */
export type SubscriberType = components['schemas']['SubscriberType']
/**
 * A conversation about one resource, for example a delivery.
 *
 * Source: T001, T078.
 */
export type Thread = components['schemas']['Thread']
/**
 * An answer with one thread.
 */
export type ThreadEnvelope = components['schemas']['ThreadEnvelope']
/**
 * An answer with a page of threads.
 */
export type ThreadListEnvelope = components['schemas']['ThreadListEnvelope']
/**
 * A new text or a reaction; no page says that one body cannot hold both.
 */
export type UpdateMessageRequest = components['schemas']['UpdateMessageRequest']
/**
 * A member of the organization.
 */
export type UserSubscriber = components['schemas']['UserSubscriber']
