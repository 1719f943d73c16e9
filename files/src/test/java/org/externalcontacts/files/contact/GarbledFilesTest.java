package org.externalcontacts.files.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file may be garbled in any way: it is read or refused, in the order of its lines, and nothing is thrown. */
class GarbledFilesTest {

    private static final int FILES = 3_000;
    private static final byte[] LIKELY = "\",;\n\r\t:=\u0000\u00ff\u00c3BEGINEND".getBytes(StandardCharsets.ISO_8859_1);

    private final Random random = new Random(20260101);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "firstName,lastName,workEmail,Phone 1 - Label,Phone 1 - Value\n\"Ada\",\"Love\nlace\",a@example.org,Work,1 ::: 2\n\nBob,,,,\n",
                "sep=;\nid;name;street;business city\n1;Zoë;\"1 \"\"Street\"\"\";x\n1;Bob;;\n",
                "BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB;X\nTEL;CELL:1\nADR;HOME:;;1 St;T;;1;UK\nAGENT:\nEND:VCARD\n",
                """
                BEGIN:VCARD
                VERSION:4.0
                FN:Ada
                TEL;VALUE=uri:tel:+1;ext=2
                BDAY:18151210
                UID:1
                KIND:individual
                PHOTO:data:image/png;base64,QUJD
                END:VCARD
                """
            })
    void everyFileIsReadOrRefused(String text) {
        for (int i = 0; i < FILES; i++) {
            byte[] garbled = garbled(text.getBytes(StandardCharsets.UTF_8));
            AtomicLong line = new AtomicLong();
            Either<String, ContactFile.Description> read = ContactFile.of(Loading.source(garbled))
                    .read(row -> assertThat(row.line()).isGreaterThan(line.getAndSet(row.line())));
            assertThat(read.fold(reason -> reason, ContactFile.Description::format))
                    .isNotBlank();
        }
    }

    private byte[] garbled(byte[] bytes) {
        byte[] garbled = bytes.clone();
        int times = 1 + random.nextInt(8);
        for (int i = 0; i < times; i++) {
            garbled[random.nextInt(garbled.length)] =
                    random.nextBoolean() ? LIKELY[random.nextInt(LIKELY.length)] : (byte) random.nextInt();
        }
        return garbled;
    }
}
