/** Keeps the accounts and sessions of doctors and of staff. */
package org.xinglin.accounts;
