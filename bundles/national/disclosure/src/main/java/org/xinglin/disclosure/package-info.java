/** Publishes nine items of every valid registration and answers the public's questions about them. */
package org.xinglin.disclosure;
