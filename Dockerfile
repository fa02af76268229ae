# What production runs: the sources as they are, on Node 24, with the packages that they import.
FROM node:24.21.0-trixie-slim

WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8787

# No package that serves requests needs an install script.
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --omit=optional --ignore-scripts

COPY drizzle drizzle
COPY src src
COPY openapi/problem-requests.json openapi/

# All of it belongs to root, and nothing is written: the root filesystem may be read-only.
USER node
EXPOSE 8787
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/node.ts"]
