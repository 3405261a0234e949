namespace PostgresOperator.Tests.Nodes;

/// <summary>What the documentation of the image <c>docker.io/library/postgres</c> says of it. Its programs are those that are installed here, of whatever version.</summary>
internal static class Image
{
    /// <summary>What runs where a container names no command. In <c>/etc</c>, since that is a container's own.</summary>
    public static readonly IReadOnlyList<string> Entrypoint = ["sh", "/etc/entrypoint.sh"];

    /// <summary>The image's STOPSIGNAL: a fast shutdown, for SIGTERM would wait for clients to go.</summary>
    public const string StopSignal = "INT";

    /// <summary>Its locale has UTF-8; this one is everywhere.</summary>
    public const string Language = "C.UTF-8";

    /// <summary>Where its programs are found.</summary>
    public static string Path(Software software) => $"/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:{software.Programs}";

    /// <summary>Its <c>/etc</c>: it has the user <c>postgres</c>, 999.</summary>
    public static void WriteEtc(string folder)
    {
        Directory.CreateDirectory(folder);
        Write("passwd", "root:x:0:0:root:/root:/bin/sh\npostgres:x:999:999::/var/lib/postgresql:/bin/sh\n");
        Write("group", "root:x:0:\npostgres:x:999:\n");
        Write("nsswitch.conf", "passwd: files\ngroup: files\nhosts: files\n");
        File.Copy(Software.Script("entrypoint.sh"), System.IO.Path.Combine(folder, "entrypoint.sh"));

        void Write(string name, string text) => File.WriteAllText(System.IO.Path.Combine(folder, name), text);
    }
}
