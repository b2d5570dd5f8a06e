import { z } from 'zod';

/** Longitude and latitude in degrees of WGS 84, in the order of GeoJSON (RFC 7946). */
export const Coordinates = z
  .array(z.number())
  .length(2)
  .refine(
    ([longitude = 0, latitude = 0]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90,
    'is not a place on earth; write longitude (-180 to 180) and latitude (-90 to 90)',
  );
