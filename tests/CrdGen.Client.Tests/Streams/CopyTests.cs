using System.Formats.Tar;
using System.Runtime.Versioning;
using System.Text;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Streams;

[UnsupportedOSPlatform("windows")]
public sealed class CopyTests : IDisposable
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Program = Private | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute;
    private const UnixFileMode ReadOnlyFolder = UnixFileMode.UserRead | UnixFileMode.UserExecute;

    private readonly string local = Directory.CreateTempSubdirectory("crdgen-copy-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(local, recursive: true);

    [Fact]
    public async Task A_tree_comes_back_as_it_went()
    {
        await using var server = await PodServer.StartAsync();
        var source = Path.Combine(local, "source");
        NewTree(source);

        var there = await server.Pods.CopyToAsync("web", source, $"{server.Folder}/new/tree", cancellationToken: Token);
        var back = await server.Pods.CopyFromAsync("web", $"{server.Folder}/new/tree", Path.Combine(local, "back"), cancellationToken: Token);

        var expected = Describe(source);
        expected.Count.ShouldBe(16);
        Describe($"{server.Folder}/new/tree").ShouldBe(expected);
        Describe(Path.Combine(local, "back")).ShouldBe(expected);
        there.Files.ShouldBe(7);
        back.ShouldBe(there with { Skipped = back.Skipped });
        back.Skipped.ShouldBeEmpty();
        server.Violations.ShouldBeEmpty();
        Writable(source);
        Writable($"{server.Folder}/new/tree");
        Writable(Path.Combine(local, "back"));
    }

    [Theory]
    [InlineData("file")]
    [InlineData("-file with spaces and ' quotes")]
    [InlineData("dir/deeper/file")]
    public async Task A_file_gets_the_name_that_one_says(string name)
    {
        await using var server = await PodServer.StartAsync();
        var source = Path.Combine(local, "source");
        await File.WriteAllTextAsync(source, "content", Token);

        // Relative paths are below the folder that the container works in.
        (await server.Pods.CopyToAsync("web", source, name, cancellationToken: Token)).ShouldBe(new(1, 7, []), new ResultComparer());
        await server.Pods.CopyToAsync("web", source, name, cancellationToken: Token);
        await server.Pods.CopyFromAsync("web", name, Path.Combine(local, "a/b/copy"), cancellationToken: Token);
        await server.Pods.CopyFromAsync("web", $"{server.Folder}/{name}", Path.Combine(local, "a/b/copy"), cancellationToken: Token);

        (await File.ReadAllTextAsync(Path.Combine(server.Folder, name), Token)).ShouldBe("content");
        (await File.ReadAllTextAsync(Path.Combine(local, "a/b/copy"), Token)).ShouldBe("content");
    }

    [Fact]
    public async Task Commands_are_those_that_every_tar_knows()
    {
        await using var server = await PodServer.StartAsync();
        var source = Path.Combine(local, "source");
        await File.WriteAllTextAsync(source, "", Token);
        await server.Pods.CopyToAsync("web", source, "x/y", new() { Container = "main", PreservePermissions = false }, Token);
        await server.Pods.CopyFromAsync("web", "x/y", Path.Combine(local, "z"), new() { Container = "main" }, Token);
        await server.Pods.CopyFromAsync("web", server.Folder + "/x/", Path.Combine(local, "zz"), cancellationToken: Token);

        server.Requests.Select(Uri.UnescapeDataString).ShouldBe(
        [
            "exec?command=tar&command=-xmof&command=-&command=-C&command=.&container=main&stdin=true&stdout=true&stderr=true",
            "exec?command=tar&command=-cf&command=-&command=-C&command=./x&command=./y&container=main&stdout=true&stderr=true",
            $"exec?command=tar&command=-cf&command=-&command=-C&command={server.Folder}&command=./x/.&stdout=true&stderr=true",
        ]);
        File.Exists(Path.Combine(local, "zz/y")).ShouldBeTrue();
    }

    [Fact]
    public async Task Megabytes_pass_unchanged()
    {
        await using var server = await PodServer.StartAsync();
        var content = new byte[(20 * 1024 * 1024) + 77];
        new Random(7).NextBytes(content);
        await File.WriteAllBytesAsync(Path.Combine(local, "big"), content, Token);

        await server.Pods.CopyToAsync("web", Path.Combine(local, "big"), "big", cancellationToken: Token);
        var result = await server.Pods.CopyFromAsync("web", "big", Path.Combine(local, "back"), cancellationToken: Token);

        result.Bytes.ShouldBe(content.Length);
        (await File.ReadAllBytesAsync(Path.Combine(local, "back"), Token)).AsSpan().SequenceEqual(content).ShouldBeTrue();
    }

    [Fact]
    public async Task What_tar_says_is_in_the_error()
    {
        await using var server = await PodServer.StartAsync();
        await File.WriteAllTextAsync(Path.Combine(local, "file"), "x", Token);
        Directory.CreateDirectory(Path.Combine(server.Folder, "taken/below"));

        var from = await Should.ThrowAsync<IOException>(() => server.Pods.CopyFromAsync("web", "missing", Path.Combine(local, "m"), cancellationToken: Token));
        var to = await Should.ThrowAsync<IOException>(() => server.Pods.CopyToAsync("web", Path.Combine(local, "file"), "taken", cancellationToken: Token));

        from.Message.ShouldContain("tar in pod web ended with code");
        from.Message.ShouldContain("missing");
        to.Message.ShouldContain("taken");
        await Should.ThrowAsync<FileNotFoundException>(() => server.Pods.CopyToAsync("web", Path.Combine(local, "nothing"), "x", cancellationToken: Token));
        await Should.ThrowAsync<ArgumentException>(() => server.Pods.CopyToAsync("web", Path.Combine(local, "file"), "../x", cancellationToken: Token));
        await Should.ThrowAsync<ArgumentException>(() => server.Pods.CopyToAsync("web", Path.Combine(local, "file"), "/", cancellationToken: Token));
    }

    [Fact]
    public async Task Links_that_lead_out_are_not_made()
    {
        await using var server = await PodServer.StartAsync();
        var tree = Directory.CreateDirectory(Path.Combine(server.Folder, "tree/sub")).Parent!.FullName;
        File.CreateSymbolicLink(Path.Combine(tree, "absolute"), "/etc/passwd");
        File.CreateSymbolicLink(Path.Combine(tree, "above"), "../secret");
        File.CreateSymbolicLink(Path.Combine(tree, "sub/inside"), "../sub/file");
        File.CreateSymbolicLink(Path.Combine(tree, "sub/twisted"), "x/../../../secret");

        var result = await server.Pods.CopyFromAsync("web", tree, Path.Combine(local, "tree"), cancellationToken: Token);

        result.Skipped.ShouldBe(["absolute", "above", "sub/twisted"], ignoreOrder: true);
        new FileInfo(Path.Combine(local, "tree/sub/inside")).LinkTarget.ShouldBe("../sub/file");
    }

    [Fact]
    public async Task Nothing_is_written_through_a_link_that_is_here_already()
    {
        await using var server = await PodServer.StartAsync();
        Directory.CreateDirectory(Path.Combine(server.Folder, "tree/sub"));
        await File.WriteAllTextAsync(Path.Combine(server.Folder, "tree/sub/file"), "from there", Token);
        await File.WriteAllTextAsync(Path.Combine(server.Folder, "tree/plain"), "from there", Token);
        Directory.CreateDirectory(Path.Combine(local, "outside"));
        await File.WriteAllTextAsync(Path.Combine(local, "outside/precious"), "mine", Token);
        Directory.CreateDirectory(Path.Combine(local, "tree"));
        File.CreateSymbolicLink(Path.Combine(local, "tree/plain"), "../outside/precious");
        Directory.CreateSymbolicLink(Path.Combine(local, "tree/sub"), "../outside");

        await Should.ThrowAsync<IOException>(() => server.Pods.CopyFromAsync("web", "tree", Path.Combine(local, "tree"), cancellationToken: Token));
        await server.Pods.CopyFromAsync("web", "tree/plain", Path.Combine(local, "tree/plain"), cancellationToken: Token);

        Directory.GetFiles(Path.Combine(local, "outside")).ShouldHaveSingleItem();
        (await File.ReadAllTextAsync(Path.Combine(local, "outside/precious"), Token)).ShouldBe("mine");
        (await File.ReadAllTextAsync(Path.Combine(local, "tree/plain"), Token)).ShouldBe("from there");
    }

    [Theory]
    [InlineData("tree/../../escaped")]
    [InlineData("/escaped")]
    [InlineData("other/escaped")]
    [InlineData("tree/link/escaped")]
    [InlineData("tree/hard")]
    public async Task A_container_cannot_write_elsewhere(string name)
    {
        await using var server = await PodServer.StartAsync();
        await using (var archive = File.Create(Path.Combine(server.Folder, "evil.tar")))
        await using (var writer = new TarWriter(archive))
        {
            await writer.WriteEntryAsync(new PaxTarEntry(TarEntryType.Directory, "tree/"), Token);
            await writer.WriteEntryAsync(new PaxTarEntry(TarEntryType.SymbolicLink, "tree/link") { LinkName = local }, Token);
            var evil = name == "tree/hard"
                ? new PaxTarEntry(TarEntryType.HardLink, name) { LinkName = "tree/../../../etc/passwd" }
                : new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream("evil"u8.ToArray()) };
            await writer.WriteEntryAsync(evil, Token);
        }

        server.Script = async (_, socket) =>
        {
            await socket.SendAsync(1, await File.ReadAllBytesAsync(Path.Combine(server.Folder, "evil.tar")));
            await socket.SendAsync(3, Encoding.UTF8.GetBytes("""{"metadata":{},"status":"Success"}"""));
            await socket.SendCloseAsync();
        };
        var copy = () => server.Pods.CopyFromAsync("web", "tree", Path.Combine(local, "target/tree"), cancellationToken: Token);

        if (name == "tree/link/escaped")
        {
            // The link leads out, and is not made: the folder that takes its place is one of ours.
            (await copy()).Skipped.ShouldBe(["link"]);
            File.Exists(Path.Combine(local, "target/tree/link/escaped")).ShouldBeTrue();
        }
        else
        {
            await copy.ShouldThrowAsync<InvalidDataException>();
        }

        Directory.EnumerateFiles(local, "*", SearchOption.TopDirectoryOnly).ShouldBeEmpty();
        Directory.EnumerateFileSystemEntries(Path.Combine(local, "target")).ShouldAllBe(path => path.EndsWith("/tree", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_archive_that_ends_too_early_is_an_error()
    {
        await using var server = await PodServer.StartAsync();
        server.Script = async (_, socket) =>
        {
            using var archive = new MemoryStream();
            await using (var writer = new TarWriter(archive, leaveOpen: true))
            {
                await writer.WriteEntryAsync(new GnuTarEntry(TarEntryType.RegularFile, "file") { DataStream = new MemoryStream(new byte[5000]) }, Token);
            }

            await socket.SendAsync(1, archive.ToArray().AsMemory(0, 2000));
            await socket.SendAsync(3, Encoding.UTF8.GetBytes("""{"metadata":{},"status":"Success"}"""));
            await socket.SendCloseAsync();
        };

        await Should.ThrowAsync<IOException>(() => server.Pods.CopyFromAsync("web", "file", Path.Combine(local, "file"), cancellationToken: Token));
    }

    [Fact]
    public async Task A_file_that_changes_meanwhile_does_not_spoil_the_archive()
    {
        await using var server = await PodServer.StartAsync();
        Directory.CreateDirectory(Path.Combine(local, "logs"));
        await using var growing = new FileStream(Path.Combine(local, "logs/a"), FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        await growing.WriteAsync(new byte[3_000_000], Token);
        await growing.FlushAsync(Token);
        await File.WriteAllTextAsync(Path.Combine(local, "logs/b"), "after", Token);
        using var stop = new CancellationTokenSource();
        var grow = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                growing.SetLength(growing.Length == 3_000_000 ? 10_000 : 3_000_000);
                await Task.Delay(1, Token);
            }
        }, Token);

        await server.Pods.CopyToAsync("web", Path.Combine(local, "logs"), "logs", cancellationToken: Token);
        await stop.CancelAsync();
        await grow;

        (await File.ReadAllTextAsync(Path.Combine(server.Folder, "logs/b"), Token)).ShouldBe("after");
    }

    private static void NewTree(string root)
    {
        Directory.CreateDirectory(Path.Combine(root, "empty"));
        Directory.CreateDirectory(Path.Combine(root, "sub/deeper"));
        Directory.CreateDirectory(Path.Combine(root, new string('d', 120), new string('e', 130)));
        Write("plain", "text", Private);
        Write("program", "#!/bin/sh", Program);
        Write("nothing", "", Private);
        Write("sub/Grüße 🚢", "unicode", Private);
        Write("sub/deeper/-rf", "odd", Private);
        Write("sub/ *?[]'\"\\n", "odd", Private);
        Write($"{new string('d', 120)}/{new string('e', 130)}/{new string('f', 200)}", "long", Private);
        File.CreateSymbolicLink(Path.Combine(root, "link"), "sub/deeper");
        File.CreateSymbolicLink(Path.Combine(root, "sub/up"), "../plain");
        File.CreateSymbolicLink(Path.Combine(root, "dangling"), $"nowhere/{new string('g', 150)}");
        File.SetUnixFileMode(Path.Combine(root, "sub/deeper"), ReadOnlyFolder);

        void Write(string path, string content, UnixFileMode mode)
        {
            File.WriteAllText(Path.Combine(root, path), content);
            File.SetUnixFileMode(Path.Combine(root, path), mode);
        }
    }

    /// <summary>One line for each thing below a folder: kind, mode, path, content.</summary>
    private static List<string> Describe(string root) =>
    [
        .. new DirectoryInfo(root)
            .EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(info => (Path: Path.GetRelativePath(root, info.FullName), Info: info))
            .OrderBy(item => item.Path, StringComparer.Ordinal)
            .Select(item => item.Info switch
            {
                { LinkTarget: { } target } => $"link {item.Path} -> {target}",
                DirectoryInfo folder => $"folder {item.Path} {folder.UnixFileMode}",
                var file => $"file {item.Path} {file.UnixFileMode} {File.ReadAllText(file.FullName)}",
            }),
    ];

    private static void Writable(string root) => File.SetUnixFileMode(Path.Combine(root, "sub/deeper"), ReadOnlyFolder | UnixFileMode.UserWrite);

    private sealed class ResultComparer : IEqualityComparer<CopyResult>
    {
        public bool Equals(CopyResult? x, CopyResult? y) => x!.Files == y!.Files && x.Bytes == y.Bytes && x.Skipped.SequenceEqual(y.Skipped);

        public int GetHashCode(CopyResult obj) => obj.Files;
    }
}
