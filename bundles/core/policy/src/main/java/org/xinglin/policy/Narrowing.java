package org.xinglin.policy;

/**
 * Combines a national value with a tenant's own: a tenant narrows or adds, it never relaxes a national bar (R-POL-01).
 * Parameters that bar or protect nobody are the tenant's to set.
 */
enum Narrowing {

    /** The larger number is the stricter one: bars, training. */
    LARGER {
        @Override
        String combine(String national, String own) {
            return Integer.parseInt(own.trim()) > Integer.parseInt(national.trim()) ? own : national;
        }
    },
    /** The smaller number is the stricter one: the authority's time, years without proof. */
    SMALLER {
        @Override
        String combine(String national, String own) {
            return Integer.parseInt(own.trim()) < Integer.parseInt(national.trim()) ? own : national;
        }
    },
    /** The earlier day is the stricter one: until when something counts. */
    EARLIER {
        @Override
        String combine(String national, String own) {
            return own.trim().compareTo(national.trim()) < 0 ? own : national;
        }
    },
    /** {@code REJECT} is stricter than anything else. */
    REJECT {
        @Override
        String combine(String national, String own) {
            return "REJECT".equals(national) ? national : own;
        }
    },
    /** {@code true} demands something and is stricter than anything else. */
    DEMAND {
        @Override
        String combine(String national, String own) {
            return "true".equals(national) ? national : own;
        }
    },
    /** The national value holds, whatever a tenant says. */
    NATIONAL {
        @Override
        String combine(String national, String own) {
            return national;
        }
    },
    /** Lists of dates are added together. */
    UNION {
        @Override
        String combine(String national, String own) {
            return national + " " + own;
        }
    },
    /** The tenant's value holds. */
    OWN {
        @Override
        String combine(String national, String own) {
            return own;
        }
    };

    /** Returns the value in force. @throws NumberFormatException if a number is expected and one of both is none */
    abstract String combine(String national, String own);

    /** Says whether a tenant's value demands at least as much as the national one (R-POL-01). */
    boolean keeps(String national, String own) {
        return combine(national, own).equals(own) || national.strip().equals(own.strip());
    }
}
