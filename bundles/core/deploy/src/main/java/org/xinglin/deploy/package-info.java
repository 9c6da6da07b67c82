/** Takes policy texts and leaf bundles out of the deploy folder: checked, trusted, swapped, and written into the trail. */
package org.xinglin.deploy;
