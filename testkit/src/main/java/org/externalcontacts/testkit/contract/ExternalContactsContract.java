package org.externalcontacts.testkit.contract;

import org.junit.jupiter.api.Nested;

/**
 * The whole contract. An engine is proved by one class:
 *
 * <pre>{@code
 * class MyEngineTest extends ExternalContactsContract {
 *     private final Subject subject = new MySubject();
 *
 *     @Override
 *     protected Subject subject() {
 *         return subject;
 *     }
 * }
 * }</pre>
 *
 * <p>Nested classes of a subclass must not be named like those here: JUnit would run one of the two and say nothing.
 */
public abstract class ExternalContactsContract {

    /** The engine under test: one for each test, or one for all of them. */
    protected abstract Subject subject();

    @Nested
    class ContactRules extends ContactContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class ContactSearchRules extends ContactSearchContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class ContactScanRules extends ContactScanContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class ContactBulkRules extends ContactBulkContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class IdentityRules extends IdentityContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class PassingOnRules extends PassingOnContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class SpellingRules extends SpellingContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class LifeCycleRules extends LifeCycleContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class ConcurrentMergeRules extends ConcurrentMergeContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class MergeRules extends MergeContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class DirectoryRules extends DirectoryContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class ConversationRules extends ConversationContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class JourneyRules extends JourneyContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class EventRules extends EventContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class FactRules extends FactContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class OrganizationDeletionRules extends OrganizationDeletionContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class OrganizationRules extends OrganizationContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class TrustorRules extends TrustorContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class NoteRules extends NoteContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class RelationshipRules extends RelationshipContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class SchemaRules extends SchemaContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class CustomFieldRules extends CustomFieldContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class VersionRules extends VersionContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class IdempotencyRules extends IdempotencyContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class PermissionRules extends PermissionContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class IllegalCallRules extends IllegalCallContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class AllOrNothingRules extends AllOrNothingContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class BadInputRules extends BadInputContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }

    @Nested
    class OrganizationSearchRules extends OrganizationSearchContract {
        @Override
        protected Subject subject() {
            return ExternalContactsContract.this.subject();
        }
    }
}
