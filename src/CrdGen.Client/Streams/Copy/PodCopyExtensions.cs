using CrdGen.Client.Streams;
using CrdGen.Models.Core.V1;

namespace CrdGen.Client;

/// <summary>
/// Files and folders into containers and out of them: what <c>kubectl cp</c> does. The container must have <c>tar</c>. Unlike
/// there, the path that one copies to is the path that it will have, whatever is there already.
/// </summary>
public static class PodCopyExtensions
{
    /// <summary>Copies a file or a folder into a container, and makes the folders above it.</summary>
    /// <param name="pods">The pods of a namespace.</param>
    /// <param name="name">The pod.</param>
    /// <param name="localPath">What to copy. Links below a folder stay links.</param>
    /// <param name="remotePath">The path that it will have. A folder that is there already gets what is missing in it.</param>
    /// <param name="options">The container.</param>
    /// <param name="cancellationToken">Ends it; what was copied so far remains.</param>
    /// <exception cref="KubernetesException">The server refused, or the container has no <c>tar</c>.</exception>
    /// <exception cref="IOException">A file could not be read or written, or the connection broke.</exception>
    [RequiresPermission("get", "create", Resource = "pods", Subresource = "exec")]
    public static async Task<CopyResult> CopyToAsync(
        this ResourceClient<Pod> pods, string name, string localPath, string remotePath, CopyOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        var target = RemotePath.ToWrite(remotePath);

        // -m: the clock there is another; -o: what is copied belongs to whom runs there; -p: umask is of no account.
        string[] command = ["tar", options.PreservePermissions ? "-xmopf" : "-xmof", "-", "-C", target.Folder];
        var tar = await pods.ExecAsync(name, command, new() { Container = options.Container, Stdin = true }, cancellationToken).ConfigureAwait(false);
        await using var _ = tar.ConfigureAwait(false);
        tar.RequireEndOfStdin();
        var stderr = ReadAsync(tar.Stderr, cancellationToken);
        var result = await PackAsync(tar, localPath, target.Name, cancellationToken).ConfigureAwait(false);
        await RequireSuccessAsync(tar, stderr, name, null, cancellationToken).ConfigureAwait(false);
        return result ?? throw new IOException($"tar in pod {name} ended before it had read all.");
    }

    /// <summary>Copies a file or a folder out of a container, and makes the folders above it.</summary>
    /// <param name="pods">The pods of a namespace.</param>
    /// <param name="name">The pod.</param>
    /// <param name="remotePath">What to copy. With a slash at the end, a link to a folder stands for the folder.</param>
    /// <param name="localPath">The path that it will have. A folder that is there already gets what is missing in it.</param>
    /// <param name="options">The container.</param>
    /// <param name="cancellationToken">Ends it; what was copied so far remains.</param>
    /// <exception cref="KubernetesException">The server refused, or the container has no <c>tar</c>.</exception>
    /// <exception cref="IOException">A file could not be read or written, or the connection broke.</exception>
    /// <exception cref="InvalidDataException">The container sent what would have been written outside of the path.</exception>
    [RequiresPermission("get", "create", Resource = "pods", Subresource = "exec")]
    public static async Task<CopyResult> CopyFromAsync(
        this ResourceClient<Pod> pods, string name, string remotePath, string localPath, CopyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(localPath);
        options ??= new();
        var source = RemotePath.ToRead(remotePath);
        var top = source.Name.Length > 0 && remotePath.EndsWith('/') ? source.Name + "/." : source.Name;
        string[] command = ["tar", "-cf", "-", "-C", source.Folder, "./" + top];
        var tar = await pods.ExecAsync(name, command, new() { Container = options.Container }, cancellationToken).ConfigureAwait(false);
        await using var _ = tar.ConfigureAwait(false);
        var stderr = ReadAsync(tar.Stderr, cancellationToken);
        CopyResult? result = null;
        Exception? truncated = null;
        try
        {
            result = await new TarUnpacker(localPath, source.Name, options.PreservePermissions).UnpackAsync(tar.Stdout, cancellationToken).ConfigureAwait(false);
            await tar.Stdout.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
        }
        catch (EndOfStreamException e)
        {
            // tar says why.
            truncated = e;
        }

        await RequireSuccessAsync(tar, stderr, name, truncated, cancellationToken).ConfigureAwait(false);
        return result ?? throw new IOException($"tar in pod {name} ended in the middle of the archive.", truncated);
    }

    private static async Task<CopyResult?> PackAsync(RemoteCommand tar, string localPath, string name, CancellationToken cancellationToken)
    {
        try
        {
            await using var stdin = tar.Stdin.ConfigureAwait(false);
            var packer = new TarPacker(tar.Stdin);
            await using (packer.ConfigureAwait(false))
            {
                await packer.AddAsync(localPath, name, cancellationToken).ConfigureAwait(false);
            }

            return packer.Result;
        }
        catch (ConnectionEndedException)
        {
            return null;
        }
    }

    private static async Task RequireSuccessAsync(
        RemoteCommand tar, Task<string> stderr, string pod, Exception? cause, CancellationToken cancellationToken)
    {
        var exitCode = await tar.WaitAsync(cancellationToken).ConfigureAwait(false);
        if (exitCode != 0)
        {
            throw new IOException($"tar in pod {pod} ended with code {exitCode}: {(await stderr.ConfigureAwait(false)).Trim()}", cause);
        }
    }

    private static async Task<string> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream, detectEncodingFromByteOrderMarks: false);
        return await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
    }
}
