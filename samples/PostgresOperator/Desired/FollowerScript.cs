namespace PostgresOperator.Desired;

/// <summary>What makes an instance a follower of the first one, before PostgreSQL starts. What is not the first instance's business ends at once there.</summary>
internal static class FollowerScript
{
    /// <summary>The settings in which a follower has to have at least what the first instance has, or it does not start.</summary>
    public const string ConfigurationFile = "/data/follower.conf";

    /// <summary>
    /// The script, which has <c>PGDATA</c>, <c>PRIMARY</c> and <c>PGPASSWORD</c>. A copy has its name only when it is whole: one that was cut off is made anew. What a follower needs is
    /// the most of what its configuration, the first instance, and its own data say: followers are rolled first, when the first instance still has what they shall have no
    /// longer (PostgreSQL, "Hot Standby", administrator's overview).
    /// </summary>
    public const string Text = $$"""
        set -eu
        trap 'exit 1' INT TERM
        : >{{ConfigurationFile}}
        [ "${HOSTNAME##*-}" != 0 ] || exit 0

        if [ ! -s "$PGDATA/PG_VERSION" ]; then
          until pg_isready --quiet --host "$PRIMARY" --username postgres; do sleep 1; done
          rm -rf "$PGDATA" "$PGDATA.part"
          pg_basebackup --host "$PRIMARY" --username postgres --pgdata "$PGDATA.part" --write-recovery-conf --wal-method stream --checkpoint fast
          mv "$PGDATA.part" "$PGDATA"
        fi

        settings='max_connections max_worker_processes max_wal_senders max_prepared_transactions max_locks_per_transaction'
        {
          for setting in $settings; do
            echo "$setting $(postgres -C "$setting" -c config_file={{Configuration.Folder}}/postgresql.conf)"
          done
          pg_controldata "$PGDATA" | sed -n -e 's/^max_prepared_xacts setting:/max_prepared_transactions /p' -e 's/^max_locks_per_xact setting:/max_locks_per_transaction /p' -e 's/^\(max_[a-z_]*\) setting:/\1 /p'
          PGCONNECT_TIMEOUT=5 psql --host "$PRIMARY" --username postgres --no-psqlrc --tuples-only --no-align --field-separator ' ' --command 'SELECT name, setting FROM pg_settings' || true
        } | awk -v settings=" $settings " 'index(settings, " " $1 " ") && $2 + 0 >= most[$1] { most[$1] = $2 + 0 } END { for (name in most) print name " = " most[name] }' >{{ConfigurationFile}}.part
        mv {{ConfigurationFile}}.part {{ConfigurationFile}}
        """;
}
