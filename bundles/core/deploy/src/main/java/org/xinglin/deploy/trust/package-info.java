/** Signs policy texts and leaf bundles and checks who signed them (architecture §6). */
package org.xinglin.deploy.trust;
