# The bot in an image: docker build -t verbatim . (or buildah, podman)
# Any image with Node 20.19 or newer will do: --build-arg NODE_IMAGE=…
ARG NODE_IMAGE=docker.io/library/node:20-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /verbatim
COPY package.json package-lock.json ./
COPY packages/discord-sandbox/package.json packages/discord-sandbox/
COPY packages/discord-sandbox/bin packages/discord-sandbox/bin
# Nothing that is installed needs to run anything.
RUN npm ci --ignore-scripts
COPY . .
RUN node scripts/build.mjs && npm prune --omit=dev --ignore-scripts

FROM ${NODE_IMAGE}
ENV NODE_ENV=production \
    VERBATIM_CORPUS=/verbatim/corpus \
    VERBATIM_DATA=/data \
    VERBATIM_STATUS_PORT=9090
WORKDIR /verbatim
COPY --from=build /verbatim/package.json /verbatim/LICENSE ./
COPY --from=build /verbatim/node_modules node_modules
COPY --from=build /verbatim/packages/discord-sandbox/package.json packages/discord-sandbox/
COPY --from=build /verbatim/packages/discord-sandbox/dist packages/discord-sandbox/dist
COPY --from=build /verbatim/dist dist
COPY --from=build /verbatim/corpus corpus
# The one place that is written to.
RUN mkdir /data && chown 65532:65532 /data
VOLUME /data
USER 65532:65532
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.VERBATIM_STATUS_PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/main.js"]
