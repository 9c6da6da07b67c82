/** Holds the JSON documents of the interface; what is shown is what stands here. */
package org.xinglin.rest.view;
