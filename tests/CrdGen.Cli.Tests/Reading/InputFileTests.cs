using CrdGen.Cli.Reading;

namespace CrdGen.Cli.Tests.Reading;

public sealed class InputFileTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public void A_folder_is_its_manifests_in_order()
    {
        foreach (var path in new[] { "b.yaml", "a/z.yml", "a/Y.JSON", "a/readme.md", "a.yaml", "a/b/c.yaml" })
        {
            tool.Write(path, "");
        }

        Find().ShouldBe(["a.yaml", "a/Y.JSON", "a/b/c.yaml", "a/z.yml", "b.yaml"]);
    }

    [Fact]
    public void Links_are_followed_to_files_only()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        tool.Write("a/b.yaml", "");
        Directory.CreateSymbolicLink(tool.File("a/up"), tool.Folder);
        File.CreateSymbolicLink(tool.File("link.yaml"), tool.File("a/b.yaml"));
        Find().ShouldBe(["a/b.yaml", "link.yaml"]);
    }

    [Fact]
    public void A_file_has_a_bound()
    {
        using var endless = new EndlessStream();
        Should.Throw<SourceException>(() => InputFiles.ReadBytes("-", endless)).Message.ShouldBe("the file is larger than 64 MiB: split it");
    }

    [Fact]
    public void What_is_not_there() => Should.Throw<SourceException>(() => InputFiles.Find(tool.File("no"))).Message.ShouldBe("there is no such file or folder");

    private IEnumerable<string> Find() => InputFiles.Find(tool.Folder).Select(file => Path.GetRelativePath(tool.Folder, file).Replace('\\', '/'));

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => 0; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => count;

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
