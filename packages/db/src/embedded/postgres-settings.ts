/** How the embedded PostgreSQL is set: small, safe, and only for this machine. */
export const embeddedSettings: Record<string, string> = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "60",
  shared_buffers: "64MB",
  work_mem: "4MB",
  maintenance_work_mem: "64MB",
  max_wal_size: "512MB",
  min_wal_size: "48MB",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_logical_replication_workers: "0",
  max_worker_processes: "4",
  max_parallel_workers_per_gather: "1",
  autovacuum_max_workers: "2",
  jit: "off",
  io_method: "sync",
  log_min_messages: "warning",
  log_checkpoints: "off",
  timezone: "UTC",
  log_timezone: "UTC",
};

/** What a database that is thrown away after the tests may do without. */
export const throwawaySettings: Record<string, string> = {
  ...embeddedSettings,
  max_connections: "200",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum: "off",
};
