package no.veikart.platform;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.WriteBuffer;

/** Documents as bytes: as BSON, and in the store's file with a checksum. */
final class EmbeddedBson {
    private EmbeddedBson() {}

    static byte[] bytesOf(Document document) {
        ByteBuf bson = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bson);
        byte[] bytes = new byte[bson.readableBytes()];
        bson.readBytes(bytes);
        return bytes;
    }

    static void write(WriteBuffer out, byte[] bytes) {
        out.putVarInt(bytes.length).putInt(checksum(bytes)).put(bytes);
    }

    /** Reads what {@link #write} wrote. Throws when the bytes do not match their checksum. */
    static Document read(ByteBuffer in) {
        int length = DataUtils.readVarInt(in);
        int checksum = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw damaged();
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        if (checksum(bytes) != checksum) {
            throw damaged();
        }
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    private static int checksum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static MVStoreException damaged() {
        return DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "a document does not match its checksum");
    }
}
