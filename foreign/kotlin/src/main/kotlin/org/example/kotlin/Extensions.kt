package org.example.kotlin

import io.vavr.control.Either
import org.externalcontacts.domain.Refusal
import org.externalcontacts.domain.contact.ContactProfile

/** The outcome, or the refusal as an exception. */
fun <T : Any> Either<Refusal, T>.getOrThrow(): T = if (isRight) get() else throw left.asException()

/** A profile, filled in by a lambda. */
fun contact(fill: ContactProfile.Builder.() -> Unit): ContactProfile = ContactProfile.builder().apply(fill).build()
