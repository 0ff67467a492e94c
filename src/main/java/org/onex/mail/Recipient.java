package org.onex.mail;

import org.jspecify.annotations.Nullable;
import org.onex.directory.Institution;
import org.onex.directory.Person;

/**
 * To whom a letter goes: a person, who also reads it in the system; an institution's contact
 * mailbox; or a mailbox that a notice names.
 *
 * @param key unique among all recipients, part of what makes a delivery unique
 * @param salutation how the letter addresses the recipient
 * @param provinceId whose office may see the delivery
 * @param address null where none is on record; the letter then only stands in the system
 */
public record Recipient(
    String key,
    String salutation,
    @Nullable String personId,
    @Nullable String institutionId,
    String provinceId,
    @Nullable String address) {

  public static Recipient person(Person person, Institution institution) {
    return new Recipient(
        "person/" + person.id(),
        institution.name() + " " + person.name(),
        person.id(),
        institution.id(),
        institution.provinceId(),
        blankAsNull(person.email()));
  }

  public static Recipient contact(Institution institution) {
    return new Recipient(
        "institution/" + institution.id(),
        institution.name(),
        null,
        institution.id(),
        institution.provinceId(),
        blankAsNull(institution.contactEmail()));
  }

  public static Recipient mailbox(String name, String address, String provinceId) {
    return new Recipient("mailbox/" + address, name, null, null, provinceId, address);
  }

  private static @Nullable String blankAsNull(@Nullable String address) {
    return address == null || address.isBlank() ? null : address.strip();
  }
}
