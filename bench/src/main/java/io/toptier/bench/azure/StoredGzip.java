package io.toptier.bench.azure;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/**
 * Gzip without compression (RFC 1952, stored blocks): the same bytes everywhere, where a deflater's depend on the zlib
 * behind it. For files that are compared byte for byte.
 */
final class StoredGzip {

    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int BLOCK = 0xffff;

    private StoredGzip() {}

    static byte[] of(byte[] content) {
        var out = new ByteArrayOutputStream(content.length + 64);
        out.writeBytes(HEADER);
        for (int from = 0; from == 0 || from < content.length; from += BLOCK) {
            int length = Math.min(BLOCK, content.length - from);
            out.write(from + length == content.length ? 1 : 0);
            out.writeBytes(littleEndian(4)
                    .putShort((short) length)
                    .putShort((short) ~length)
                    .array());
            out.write(content, from, length);
        }
        var crc = new CRC32();
        crc.update(content);
        out.writeBytes(littleEndian(8)
                .putInt((int) crc.getValue())
                .putInt(content.length)
                .array());
        return out.toByteArray();
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
