using Shouldly;
using Xunit;

namespace CrdGen.Testing.Tests;

public sealed class EventuallyTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(50);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Asks_until_it_is_so()
    {
        var asked = 0;
        await Eventually.IsTrueAsync(() => ++asked == 3, "three", cancellationToken: Cancellation);
        asked.ShouldBe(3);
    }

    [Fact]
    public async Task Says_what_was_not_so() =>
        (await Should.ThrowAsync<TimeoutException>(Eventually.IsTrueAsync(() => false, "pigs fly", Short, Cancellation))).Message.ShouldBe("Not within 00:00:00.0500000: pigs fly");

    [Fact]
    public async Task The_last_assertion_that_failed_is_the_error()
    {
        var tries = 0;
        var error = await Should.ThrowAsync<InvalidOperationException>(Eventually.PassesAsync(() => throw new InvalidOperationException($"try {++tries}"), Short, Cancellation));
        error.Message.ShouldBe($"try {tries}");
        tries.ShouldBeGreaterThan(1);

        tries = 0;
        await Eventually.PassesAsync(() => ++tries < 3 ? throw new InvalidOperationException() : Task.CompletedTask, cancellationToken: Cancellation);
        tries.ShouldBe(3);
    }
}
