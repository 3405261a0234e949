namespace CrdGen.Client.Listing;

/// <summary>
/// Reads lists whose answers may be cut off. The transport repeats requests until an answer begins; what breaks off
/// afterwards is repeated here, for only here one knows that nothing was handed on yet.
/// </summary>
internal static class PageReader
{
    private const int Attempts = 5;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(50);

    public static async Task<ResourceList<T>> ReadAsync<T>(
        Func<ListOptions, CancellationToken, Task<ListStream<T>>> open, ListOptions options, CancellationToken cancellationToken)
        where T : class, IKubernetesObject
    {
        for (var attempt = 1; ; attempt++)
        {
            using var stream = await open(options, cancellationToken).ConfigureAwait(false);
            try
            {
                return await stream.ReadAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception cut) when (cut is IOException or HttpRequestException && attempt < Attempts)
            {
                // Waits below, without the dead connection.
            }

            stream.Dispose();
            await Task.Delay(FirstDelay * (1 << attempt) * (0.5 + (Random.Shared.NextDouble() / 2)), cancellationToken).ConfigureAwait(false);
        }
    }
}
