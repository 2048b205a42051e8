import type { APIRoute } from 'astro';
import { cardPng } from '../../card/card-png.ts';
import { cardRoutes } from '../../library.ts';

export const getStaticPaths = cardRoutes;

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
	new Response(cardPng(props.svg), { headers: { 'Content-Type': 'image/png' } });
