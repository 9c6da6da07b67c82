/** Keeps clients with their keys, tokens and calls, and the answers to calls that may come again. */
package org.xinglin.clients;
