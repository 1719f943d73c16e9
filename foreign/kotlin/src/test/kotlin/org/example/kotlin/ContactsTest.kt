package org.example.kotlin

import org.externalcontacts.application.ExternalContacts
import org.externalcontacts.domain.Refusal
import org.externalcontacts.domain.identity.Identifier
import org.externalcontacts.testkit.junit.ExternalContactsTest
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test

/** The model in Kotlin: absence is null, a refusal is taken apart by `when`. */
@ExternalContactsTest
class ContactsTest {

    @Test
    fun `a contact is made by a lambda and found by its address`(engine: ExternalContacts) {
        val ada = engine.contacts().create(contact {
            firstName("Ada")
            workEmail("ada@example.org")
        }).getOrThrow()

        val found = engine.identities().lookup(Identifier.email("ADA@example.org")).getOrThrow()
        assertEquals(ada.id(), found.id())
        assertEquals("ada@example.org", found.profile().emails().work().getOrNull())
        assertNull(found.profile().emails().personal().getOrNull())
    }

    @Test
    fun `a refusal is taken apart by when`(engine: ExternalContacts) {
        val outcome = engine.contacts().create(contact { workEmail("no address") })

        val answer = when (val refusal = outcome.left) {
            is Refusal.InvalidInput -> refusal.violations().map { it.reason() }.joinToString()
            else -> refusal.message()
        }
        assertEquals("is not an e-mail address", answer)
    }
}
