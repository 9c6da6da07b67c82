package org.xinglin.api.account;

/** Is what a doctor gives to create an account (R-ACC-01, 02). */
public record NewAccount(String name, String idType, String idNo, String mobile, String email, String username,
        String password) {

    @Override
    public String toString() {
        return "NewAccount[username=" + username + "]";
    }
}
