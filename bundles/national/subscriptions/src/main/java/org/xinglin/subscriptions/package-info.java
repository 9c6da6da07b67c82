/** Lays the public register out as files for authorised consumers, and tells subscribers of changes. */
package org.xinglin.subscriptions;
