using Microsoft.AspNetCore.Http;

namespace CrdGen.TestSupport.Faults;

/// <summary>The body of an answer on its way through the proxy.</summary>
internal sealed class FaultyBody(HttpContext context, Fault fault, Func<Task>? turn = null)
{
    private readonly byte[] buffer = new byte[16 * 1024];
    private long passed;
    private int left = fault.Kind == FaultKind.Dribble ? Math.Min(fault.Bytes, 4096) : fault.Bytes;

    public async Task CopyAsync(Stream body)
    {
        int count;
        while ((count = await body.ReadAsync(buffer, context.RequestAborted)) > 0)
        {
            if (!await WriteAsync(buffer.AsMemory(0, count)))
            {
                return;
            }
        }
    }

    /// <summary>Whether the answer goes on.</summary>
    private async Task<bool> WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        if (fault.Lifetime > 0 && (passed += bytes.Length) >= fault.Lifetime)
        {
            await SendAsync(bytes[..Math.Max(0, bytes.Length - (int)(passed - fault.Lifetime))]);
            context.Abort();
            return false;
        }

        switch (fault.Kind)
        {
            case FaultKind.Cut when bytes.Length >= left:
                await SendAsync(bytes[..left]);
                context.Abort();
                return false;
            case FaultKind.GoneEvent when bytes.Length >= left && bytes.Span[left..].IndexOf((byte)'\n') is >= 0 and var end:
                await SendAsync(bytes[..(left + end + 1)]);
                await SendAsync(FaultStatus.GoneEvent);
                return false;
            case FaultKind.Dribble:
                for (; left > 0 && bytes.Length > 0; left -= 7)
                {
                    await SendAsync(bytes[..Math.Min(7, bytes.Length)]);
                    bytes = bytes[Math.Min(7, bytes.Length)..];
                }

                break;
            default:
                break;
        }

        left = Math.Max(0, left - bytes.Length);
        await SendAsync(bytes);
        return true;
    }

    private async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        if (turn is not null)
        {
            await turn().WaitAsync(context.RequestAborted);
        }

        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }
}
