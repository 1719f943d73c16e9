package org.externalcontacts.files.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;

/** Files as other programs export them, with the headings that they write. */
class ExportsTest {

    @Test
    void googleContacts() {
        Loading loading = Loading.of("""
                First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,\
                Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,\
                Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,\
                Phone 2 - Label,Phone 2 - Value,Phone 3 - Label,Phone 3 - Value,Address 1 - Label,Address 1 - Formatted,\
                Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,\
                Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,Website 1 - Value
                Ada,Augusta,Lovelace,,,,Lady,,,,Engines,Countess,,1815-12-10,"first
                of all",,* myContacts,* Work,ada@example.org ::: ada@example.net,Home,ada@home.example,Mobile,+44 20 7946 0001,\
                Work Fax,+44 20 7946 0002,Work,+44 20 7946 0003,Home,"1 Street
                London",1 Street,London,,Greater London,SW1,GB,Flat 2,Profile,example.org
                """);

        ContactProfile ada = loading.profile();
        assertThat(loading.refused()).isEmpty();
        assertThat(ada.name().spoken()).isEqualTo("Ada Augusta Lovelace");
        assertThat(ada.name().salutation()).contains("Lady");
        assertThat(ada.title()).contains("Countess");
        assertThat(loading.organizations()).isEqualTo(1);
        assertThat(ada.emails().work()).contains("ada@example.org");
        assertThat(ada.emails().personal()).contains("ada@home.example");
        assertThat(ada.emails().other()).contains("ada@example.net");
        assertThat(ada.phones().cell().flatMap(PhoneNumber::e164)).contains("+442079460001");
        assertThat(ada.phones().work().flatMap(PhoneNumber::e164)).contains("+442079460003");
        assertThat(ada.address().address1()).contains("1 Street");
        assertThat(ada.address().address2()).contains("Flat 2");
        assertThat(ada.address().state()).contains("Greater London");
        assertThat(ada.address().countryCode()).contains("GB");
        assertThat(loading.remarks())
                .containsExactly(
                        "2: Phone 2 - Value is not kept: its label marks it as not for calls",
                        "2: E-mail 1 - Value is kept as otherEmail: workEmail is taken");
        assertThat(loading.unused())
                .contains("Birthday", "Notes", "Website 1 - Value")
                .doesNotContain("Phone 1 - Label");
    }

    @Test
    void googleContactsAsTheyWereExportedBefore() {
        Loading loading = Loading.of("""
                Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Name Suffix,Nickname,Birthday,Notes,\
                Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,\
                Organization 1 - Name,Organization 1 - Title
                Grace Hopper,Grace,,Hopper,,Dr.,,,,,* myContacts,Home,grace@example.org,Mobile,202-555-0101,,Navy,Admiral
                Only Name,,,,,,,,,,,,,,,,,
                """);

        assertThat(loading.profiles().map(profile -> profile.name().spoken()))
                .containsExactly("Grace Hopper", "Only Name");
        assertThat(loading.profile().emails().personal()).contains("grace@example.org");
        assertThat(loading.profile().phones().cell().flatMap(PhoneNumber::e164)).contains("+12025550101");
        assertThat(loading.profile().title()).contains("Admiral");
        assertThat(loading.organizations()).isEqualTo(1);
    }

    @Test
    void outlook() {
        Loading loading = Loading.of("""
                Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Street 2,\
                Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,Home Country/Region,\
                Business Fax,Business Phone,Business Phone 2,Home Phone,Mobile Phone,Other Phone,Pager,E-mail Address,E-mail Type,\
                E-mail Display Name,E-mail 2 Address,E-mail 3 Address,Notes,Web Page
                Ms.,Ada,,Lovelace,,Engines,,Countess,1 Street,Floor 2,London,,SW1,United Kingdom,2 Lane,Ockham,United Kingdom,\
                +44 20 7946 0009,+44 20 7946 0001,+44 20 7946 0002,+44 20 7946 0003,+44 20 7946 0004,,,ada@example.org,SMTP,\
                Ada (ada@example.org),ada@example.net,ada@example.com,,example.org
                """);

        ContactProfile ada = loading.profile();
        assertThat(ada.name().salutation()).contains("Ms.");
        assertThat(ada.title()).contains("Countess");
        assertThat(ada.address().address1()).contains("1 Street");
        assertThat(ada.address().countryCode()).contains("GB");
        assertThat(ada.emails().work()).contains("ada@example.org");
        assertThat(ada.phones().other().flatMap(PhoneNumber::e164)).contains("+442079460002");
        assertThat(ada.emails().other()).contains("ada@example.net");
        assertThat(ada.emails().personal()).contains("ada@example.com");
        assertThat(loading.remarks())
                .containsExactly(
                        "2: Business Phone 2 is kept as otherPhone: workPhone is taken",
                        "2: E-mail 3 Address is kept as personalEmail: otherEmail is taken",
                        "2: Home Street is not kept: a contact has one address",
                        "2: Home City is not kept: a contact has one address",
                        "2: Home Country/Region is not kept: a contact has one address");
        assertThat(loading.unused()).contains("Business Fax", "Pager", "Web Page");
    }

    @Test
    void outlookKeepsTheHomeAddressWhereThereIsNoOther() {
        Loading loading = Loading.of("First Name,Business City,Home City\nAda,,Ockham\n");

        assertThat(loading.profile().address().city()).contains("Ockham");
        assertThat(loading.remarks()).isEmpty();
    }

    @Test
    void theImportFileOfThePlatform() {
        Loading loading = Loading.of("""
                Contact Id,Contact First Name,Contact Last Name,Contact Title,Contact Work Phone,Contact Cell Phone,\
                Contact Work Email,Contact City,Account Id,Account Name
                A1,Ada,Lovelace,Countess,+442079460001,+442079460002,ada@example.org,London,B1,Engines
                A1,Ada,Lovelace,,,,,,,
                """);

        assertThat(loading.firstNames()).containsExactly("Ada");
        assertThat(loading.profile().phones().cell().flatMap(PhoneNumber::e164)).contains("+442079460002");
        assertThat(loading.profile().address().city()).contains("London");
        assertThat(loading.organizations()).isEqualTo(1);
        assertThat(loading.refused()).containsExactly("3: has the same key as line 2");
        assertThat(loading.unused()).containsExactly("Account Id");
    }

    @Test
    void theNamesOfOurOwnFieldsAndTheirPaths() {
        Loading loading = Loading.of("""
                firstName,middleName,lastName,salutation,title,workPhone,cellPhone.display,homePhone,otherPhone,workEmail,\
                personalEmail,otherEmail,address.address1,address.address2,address.city,address.state,address.postalCode,\
                address.countryCode,externalSystemUrl,surveyOptOut,twitterId.screenName,twitterId.id,facebookId,lineId,\
                whatsAppId.phoneNumber,externalOrganization
                a,b,c,d,e,+442079460001,+442079460002,+442079460003,+442079460004,a@example.org,b@example.org,c@example.org,\
                1,2,3,4,5,GB,https://example.org,true,ada,17,f,l,+442079460005,o
                """);

        ContactProfile all = loading.profile();
        assertThat(loading.unused()).isEmpty();
        assertThat(loading.remarks()).isEmpty();
        assertThat(all.phones().all()).hasSize(4);
        assertThat(all.emails().all()).hasSize(3);
        assertThat(all.address().countryCode()).contains("GB");
        assertThat(all.social().twitter().flatMap(account -> account.id())).contains("17");
        assertThat(all.social().line()).isNotEmpty();
        assertThat(all.social().whatsApp()).isNotEmpty();
        assertThat(all.social().facebook()).isNotEmpty();
        assertThat(all.surveyOptOut()).contains(true);
        assertThat(all.organization()).isNotEmpty();
    }
}
