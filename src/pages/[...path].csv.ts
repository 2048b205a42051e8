import type { APIRoute } from 'astro';
import { tableRoutes } from '../library.ts';

export const getStaticPaths = tableRoutes;

export const GET: APIRoute<{ csv: string }> = ({ props }) =>
	new Response(props.csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
