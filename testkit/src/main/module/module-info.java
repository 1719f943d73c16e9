/** Engines, fakes, assertions and the contract, for tests. Open, because JUnit looks into it. */
open module org.externalcontacts.testkit {
    requires transitive org.externalcontacts.application;
    requires transitive org.externalcontacts.people;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires org.externalcontacts.adapter.inmemory;
    requires static com.tngtech.archunit;
    requires static net.jqwik.api;

    exports org.externalcontacts.testkit;
    exports org.externalcontacts.testkit.architecture;
    exports org.externalcontacts.testkit.assertion;
    exports org.externalcontacts.testkit.concurrent;
    exports org.externalcontacts.testkit.contract;
    exports org.externalcontacts.testkit.fake;
    exports org.externalcontacts.testkit.fixture;
    exports org.externalcontacts.testkit.junit;
}
