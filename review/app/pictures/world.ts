import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import outlines from "world-atlas/countries-110m.json";

export interface World {
  land: GeoJSON.Feature | GeoJSON.FeatureCollection;
  borders: GeoJSON.MultiLineString;
}

/** Land and borders of Natural Earth at 1:110 million (public domain), by way of world-atlas (ISC). */
export function loadWorld(): World {
  const topology = outlines as unknown as Topology<{
    land: GeometryCollection;
    countries: GeometryCollection;
  }>;
  return {
    land: feature(topology, topology.objects.land),
    borders: mesh(topology, topology.objects.countries, (a, b) => a !== b),
  };
}
