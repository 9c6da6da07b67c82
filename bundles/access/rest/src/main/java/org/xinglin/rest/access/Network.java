package org.xinglin.rest.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Is a range of addresses, {@code 10.0.0.0/8}, or a single one. Names are refused: nothing is looked up. */
record Network(byte[] address, int prefix) {

    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** Parses {@code address} or {@code address/prefix}. @throws IllegalArgumentException if it is neither */
    static Network of(String text) {
        String[] parts = text.trim().split("/", 2);
        byte[] address = bytes(parts[0]);
        int prefix = parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]);
        if (prefix < 0 || prefix > address.length * 8) {
            throw new IllegalArgumentException("not a network: " + text);
        }
        return new Network(address, prefix);
    }

    /** Says whether an address lies in this range. */
    boolean contains(String candidate) {
        if (!LITERAL.matcher(candidate).matches()) {
            return false;
        }
        byte[] other;
        try {
            other = bytes(candidate);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
        if (other.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((other[bit / 8] & mask) != (address[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** Returns an address as a counter's key: an IPv6 network of 64 bits counts as one client. */
    static String client(String address) {
        if (address.indexOf(':') < 0 || !LITERAL.matcher(address).matches()) {
            return address;
        }
        byte[] bytes = bytes(address);
        if (bytes.length == 4) {
            return address;
        }
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            key.append(Character.forDigit((bytes[i] >> 4) & 15, 16)).append(Character.forDigit(bytes[i] & 15, 16));
        }
        return key.append("/64").toString();
    }

    private static byte[] bytes(String literal) {
        if (!LITERAL.matcher(literal).matches()) {
            throw new IllegalArgumentException("not an address: " + literal);
        }
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (UnknownHostException malformed) {
            throw new IllegalArgumentException("not an address: " + literal, malformed);
        }
    }
}
