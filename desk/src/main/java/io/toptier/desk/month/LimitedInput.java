package io.toptier.desk.month;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets as many bytes through as an upload may still bring. */
final class LimitedInput extends FilterInputStream {
    private final Room room;

    /** What is left for all files of an upload together. */
    static final class Room {
        private final UploadLimits limits;
        private long bytes;
        private int files;

        Room(UploadLimits limits) {
            this.limits = limits;
        }

        void take(long more) {
            bytes += more;
            if (bytes > limits.bytes()) {
                throw UploadFindings.tooBig(limits);
            }
        }

        void takeFile() {
            files++;
            if (files > limits.files()) {
                throw UploadFindings.tooBig(limits);
            }
        }
    }

    LimitedInput(InputStream in, Room room) {
        super(in);
        this.room = room;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        room.take(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var read = super.read(into, from, length);
        room.take(Math.max(0, read));
        return read;
    }

    /** The owner of the stream closes it. */
    @Override
    public void close() {
        // an entry of a zip is followed by others
    }
}
