import { QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, RouterProvider } from "@tanstack/react-router";
import { isLockedOut, RequestError } from "./api/request.ts";
import { setLockedOut } from "./shell/locked-out.tsx";
import { NotFound } from "./shell/not-found.tsx";
import { PageError } from "./shell/page-error.tsx";
import { Shell } from "./shell/shell.tsx";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: PageError });
const under = { getParentRoute: () => root };

const routes = [
  createRoute({ ...under, path: "/", component: lazyRouteComponent(() => import("./pages/start/start-page.tsx"), "StartPage") }),
  createRoute({
    ...under,
    path: "/encounters",
    component: lazyRouteComponent(() => import("./pages/encounters/encounters-page.tsx"), "EncountersPage"),
  }),
  createRoute({
    ...under,
    path: "/encounters/$encounter",
    component: lazyRouteComponent(() => import("./pages/encounter/encounter-page.tsx"), "EncounterPage"),
  }),
  createRoute({
    ...under,
    path: "/encounters/$encounter/read",
    component: lazyRouteComponent(() => import("./pages/reading/reading-page.tsx"), "ReadingPage"),
  }),
  createRoute({ ...under, path: "/review", component: lazyRouteComponent(() => import("./pages/review/review-page.tsx"), "ReviewPage") }),
  createRoute({
    ...under,
    path: "/chronology",
    component: lazyRouteComponent(() => import("./pages/chronology/chronology-page.tsx"), "ChronologyPage"),
  }),
  createRoute({ ...under, path: "/search", component: lazyRouteComponent(() => import("./pages/search/search-page.tsx"), "SearchPage") }),
  createRoute({ ...under, path: "/people", component: lazyRouteComponent(() => import("./pages/people/people-page.tsx"), "PeoplePage") }),
  createRoute({
    ...under,
    path: "/people/$speaker",
    component: lazyRouteComponent(() => import("./pages/people/speaker-page.tsx"), "SpeakerPage"),
  }),
  createRoute({ ...under, path: "/scores", component: lazyRouteComponent(() => import("./pages/scores/scores-page.tsx"), "ScoresPage") }),
  createRoute({
    ...under,
    path: "/decisions",
    component: lazyRouteComponent(() => import("./pages/decisions/decisions-page.tsx"), "DecisionsPage"),
  }),
];

const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: "intent",
  defaultErrorComponent: PageError,
  scrollRestoration: true,
});

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (count, error) => count < 2 && error instanceof RequestError && error.status === 0,
    },
  },
  queryCache: new QueryCache({ onError: (error) => isLockedOut(error) && setLockedOut() }),
});

/** The whole application. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
